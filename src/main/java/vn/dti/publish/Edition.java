package vn.dti.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dti.run.Results;
import vn.dti.scoring.Scorecard;

/** One dress in which results go out of the office: pages, or documents for paper. Both say the same. */
public interface Edition {

    /** What writes a document. */
    @FunctionalInterface
    interface Document {

        void write(Publishing publishing, OutputStream out) throws IOException;
    }

    /** The documents of the parts asked for that a publication has once, by name of the file, in the order of writing. */
    Map<String, Document> documents(Results results, Set<PublishedPart> asked);

    /** How the name of a scorecard's file ends, with its point. */
    String ending();

    /**
     * Writes the scorecard of a unit.
     *
     * @param text what it says, the same in every edition
     */
    void scorecard(Publishing publishing, Results.KindResults kind, Scorecard card, List<Block> text, OutputStream out)
            throws IOException;
}
