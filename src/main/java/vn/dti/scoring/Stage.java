package vn.dti.scoring;

import java.util.ArrayList;
import java.util.List;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Round;

/** The stages of an assessment (giai đoạn), by code: {@code self}, each round, {@code final}. */
public final class Stage {

    public static final String SELF = "self";
    public static final String FINAL = "final";

    private Stage() {}

    /** The codes of a kind's stages in order; {@code final} stands last and is the last round's stage. */
    public static List<String> of(Kind kind) {
        List<String> stages = new ArrayList<>();
        stages.add(SELF);
        kind.rounds().stream().map(Round::code).forEach(stages::add);
        stages.add(FINAL);
        return List.copyOf(stages);
    }
}
