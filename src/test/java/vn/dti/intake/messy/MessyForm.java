package vn.dti.intake.messy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * One messy form: a defect, the file that shows it, and how that file must be read.
 *
 * @param name kebab-case; tells the defect
 * @param category the family of defects
 * @param writer makes the file
 * @param expectation how it must be read
 */
record MessyForm(String name, Category category, Writer writer, Expectation expectation) {

    enum Category {
        NUMBER,
        CODE,
        NAME,
        HEADER,
        STRUCTURE,
        FORMULA,
        FILE,
        DECISION
    }

    /** Writes the file or files of a form. */
    interface Writer {

        /**
         * @param folder an empty folder
         * @return what is then checked: a file in the folder, or the folder or a part of it
         */
        Path write(Path folder) throws IOException;
    }

    Path write(Path folder) throws IOException {
        return writer.write(folder);
    }

    @Override
    public String toString() {
        return name;
    }

    /** A form on its way: file known, expectation still to be said. */
    record Draft(String name, Category category, Writer writer) {

        /** Read as meant, with a warning or without. */
        MessyForm reads() {
            return expecting(new Expectation(Expectation.Outcome.READ, List.of(), Map.of()));
        }

        /** Read as meant, without a word of warning. */
        MessyForm accepts() {
            return expecting(new Expectation(Expectation.Outcome.ACCEPT, List.of(), Map.of()));
        }

        /** Read as meant; an info says what was forgiven. */
        MessyForm notes(String place, String... codes) {
            return expecting(Expectation.Outcome.NOTE, place, codes);
        }

        MessyForm warns(String place, String... codes) {
            return expecting(Expectation.Outcome.WARN, place, codes);
        }

        MessyForm rejects(String place, String... codes) {
            return expecting(Expectation.Outcome.REJECT, place, codes);
        }

        private MessyForm expecting(Expectation.Outcome outcome, String place, String... codes) {
            return expecting(
                    new Expectation(outcome, List.of(new Expectation.Finding(place, Set.of(codes), false)), Map.of()));
        }

        private MessyForm expecting(Expectation expectation) {
            return new MessyForm(name, category, writer, expectation);
        }
    }

    /** Another notice that must be there too. */
    MessyForm and(String place, String... codes) {
        return new MessyForm(name, category, writer, expectation.and(place, codes));
    }

    /** What was said so far is found once, not cell by cell. */
    MessyForm once() {
        return new MessyForm(name, category, writer, expectation.once());
    }

    /** What an indicator gets by this file. */
    MessyForm points(String indicator, String value) {
        return new MessyForm(name, category, writer, expectation.withPoints(indicator, value));
    }

    /** All that the clean form reports. */
    MessyForm cleanPoints() {
        MessyForm form = this;
        for (Map.Entry<String, String> line : CleanForm.points().entrySet()) {
            form = form.points(line.getKey(), line.getValue());
        }
        return form;
    }

    MessyForm notReported(String indicator) {
        return points(indicator, "null");
    }

    /** The clean form as {@code .xlsx} with something changed. */
    static Draft form(Category category, String name, Consumer<Grid> defect) {
        return xlsx(category, name, () -> {
            Grid grid = CleanForm.grid();
            defect.accept(grid);
            return XlsxFile.of(grid);
        });
    }

    /** The clean form with inputs as {@code .xlsx} with something changed. */
    static Draft formWithInputs(Category category, String name, Consumer<Grid> defect) {
        return xlsx(category, name, () -> {
            Grid grid = CleanForm.withInputs();
            defect.accept(grid);
            return XlsxFile.of(grid);
        });
    }

    /** A file of any content with the ending {@code .xlsx}. */
    static Draft xlsx(Category category, String name, Supplier<byte[]> content) {
        return file(category, name, name + ".xlsx", content);
    }

    static Draft file(Category category, String name, String fileName, Supplier<byte[]> content) {
        return new Draft(name, category, folder -> Files.write(folder.resolve(fileName), content.get()));
    }

    static Draft folder(Category category, String name, Writer writer) {
        return new Draft(name, category, writer);
    }
}
