package vn.dti.workbook;

/**
 * What a cell accepts, and what it says when it is chosen or refuses.
 *
 * @param condition attributes of ECMA-376, CT_DataValidation, that say what is accepted
 * @param first its first formula
 * @param second its second formula, empty where it has none
 * @param warning whether what is not accepted may be kept all the same
 * @param title of both messages
 * @param prompt shown while the cell is chosen
 * @param error shown for what is not accepted
 */
public record Validation(
        String condition, String first, String second, boolean warning, String title, String prompt, String error) {

    /** Characters that spreadsheets allow in a title and in a message. */
    private static final int LONGEST_TITLE = 32;

    private static final int LONGEST_MESSAGE = 255;

    public Validation {
        title = shortened(title, LONGEST_TITLE);
        prompt = shortened(prompt, LONGEST_MESSAGE);
        error = shortened(error, LONGEST_MESSAGE);
    }

    /** A number between two, both accepted. */
    public static Validation number(String least, String most, String title, String prompt, String error) {
        return new Validation("type=\"decimal\" operator=\"between\"", least, most, false, title, prompt, error);
    }

    /** A day between two, both accepted; another one after a warning. */
    public static Validation day(long from, long to, String title, String prompt, String error) {
        return new Validation(
                "type=\"date\" operator=\"between\"",
                String.valueOf(from),
                String.valueOf(to),
                true,
                title,
                prompt,
                error);
    }

    /** One of a list: a range, or texts in quotes. */
    public static Validation oneOf(String list, String title, String prompt, String error) {
        return new Validation("type=\"list\"", list, "", false, title, prompt, error);
    }

    /**
     * A list to choose from that refuses nothing else.
     *
     * @param list a range, or texts in double quotes
     */
    public static Validation suggestion(String list, String title, String prompt) {
        return new Validation("type=\"list\"", list, "", false, title, prompt, "");
    }

    /** The element for a range of cells. */
    public String xml(String cells) {
        StringBuilder xml = new StringBuilder("<dataValidation ").append(condition);
        xml.append(warning ? " errorStyle=\"warning\"" : "")
                .append(" allowBlank=\"1\" showInputMessage=\"1\" showErrorMessage=\"" + (error.isEmpty() ? 0 : 1)
                        + "\"")
                .append(attribute("errorTitle", title))
                .append(attribute("error", error))
                .append(attribute("promptTitle", title))
                .append(attribute("prompt", prompt))
                .append(attribute("sqref", cells))
                .append("><formula1>")
                .append(SheetText.xml(first))
                .append("</formula1>");
        if (!second.isEmpty()) {
            xml.append("<formula2>").append(SheetText.xml(second)).append("</formula2>");
        }
        return xml.append("</dataValidation>").toString();
    }

    private static String attribute(String name, String value) {
        return value.isEmpty() ? "" : " " + name + "=\"" + SheetText.xml(value).replace("\n", "&#10;") + "\"";
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
