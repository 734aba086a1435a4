package vn.dti.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import vn.dti.files.Exchange;
import vn.dti.folder.AssessmentFolder;
import vn.dti.publish.PublishedPart;
import vn.dti.publish.word.OfficeForm;
import vn.dti.publish.word.Paper;

/** The forms of papers that an office made its own, in {@code mau/} of an assessment folder. */
record OfficeForms(Screen screen, Path folder) {

    /** Those of the papers asked for, as far as there are any; each is read here and not again. */
    Map<Paper, OfficeForm> found(Set<PublishedPart> asked) throws IOException {
        Path templates = folder.resolve(AssessmentFolder.TEMPLATES);
        if (Files.exists(templates, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(templates)) {
            throw new NotDirectoryException(templates.toString());
        }
        Map<Paper, OfficeForm> forms = new EnumMap<>(Paper.class);
        for (Paper paper : Paper.values()) {
            Path form = folder.resolve(paper.form());
            // A link that leads nowhere is an office's form that is lost, not one that was never made.
            if (paper.part().isIn(asked) && Files.exists(form, LinkOption.NOFOLLOW_LINKS)) {
                forms.put(paper, OfficeForm.read(form));
            }
        }
        return forms;
    }

    /** Says what keeps forms from being used; the exit code where something does. */
    OptionalInt refused(Map<Paper, OfficeForm> forms) throws IOException {
        for (Map.Entry<Paper, OfficeForm> each : forms.entrySet()) {
            String form = folder.resolve(each.getKey().form()).toString();
            try {
                OfficeForm.Faults faults = each.getValue().faults(each.getKey());
                if (!faults.unknown().isEmpty()) {
                    screen.say(
                            "publish.refused.placeholders",
                            form,
                            List.copyOf(faults.unknown()),
                            each.getKey().placeholders());
                }
                if (!faults.outside().isEmpty()) {
                    screen.say("publish.refused.outside", form, List.copyOf(faults.outside()));
                }
                if (faults.withoutContent()) {
                    screen.say("publish.refused.content", form);
                }
                if (!faults.isEmpty()) {
                    return OptionalInt.of(ExitCode.FINDINGS);
                }
            } catch (OfficeForm.UnreadableFormException unreadable) {
                screen.say("publish.refused.form", form);
                return OptionalInt.of(ExitCode.FILE);
            }
        }
        return OptionalInt.empty();
    }

    /** Writes dti's forms of the papers asked for, over none that is there: all the others, or none. */
    int write(Set<PublishedPart> asked, boolean quiet) throws IOException {
        List<Path> there = new ArrayList<>();
        List<Path> written = new ArrayList<>();
        try (Exchange exchange = new Exchange(folder.resolve(AssessmentFolder.TEMPLATES))) {
            for (Paper paper : Paper.values()) {
                Path form = folder.resolve(paper.form());
                if (!paper.part().isIn(asked)) {
                    continue;
                } else if (Files.exists(form)) {
                    there.add(form);
                } else {
                    exchange.write(form.getFileName().toString(), paper::writeForm);
                    written.add(form);
                }
            }
            if (!written.isEmpty()) {
                exchange.commit(List.of(), name -> false, false);
            }
        }
        there.forEach(form -> screen.say("publish.template.exists", form));
        if (!quiet) {
            written.forEach(form -> screen.say("publish.template.written", form));
        }
        return there.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }
}
