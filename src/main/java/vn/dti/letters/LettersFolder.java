package vn.dti.letters;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.dti.files.Exchange;
import vn.dti.files.HashList;
import vn.dti.files.Sha256;
import vn.dti.notice.Language;
import vn.dti.notice.Texts;
import vn.dti.official.Issuer;
import vn.dti.report.CsvFile;
import vn.dti.run.Results;
import vn.dti.status.State;

/**
 * The folder of letters ({@code thu-nhac/}): a document and a text for each who owes something, and a list of all. It is
 * exchanged whole: letters of another day go, unless somebody has changed them since.
 */
public final class LettersFolder {

    /** The list of all letters. */
    public static final String LIST = "danh-sach.csv";

    private static final String DOCUMENT = ".docx";
    private static final String TEXT = ".txt";

    private final Texts texts = Texts.in(Language.VI);
    private final Exchange exchange;
    private final TreeMap<String, String> written = new TreeMap<>();

    private LettersFolder(Exchange exchange) {
        this.exchange = exchange;
    }

    /**
     * What letters are made of.
     *
     * @param state on the day of the letters
     * @param until by when what is overdue is asked for; empty where that is left to who signs
     * @param faultyForms errors of forms that were received and could not be used
     */
    public record Order(Results results, State state, Optional<LocalDate> until, FaultyForms faultyForms) {}

    /**
     * Writes the letters, always Vietnamese.
     *
     * @param force whether letters that somebody changed, and files that dti did not write, are replaced too
     * @return how many letters there are
     * @throws vn.dti.files.ForeignFilesException if such files would be replaced
     * @throws IOException if a file cannot be written; the folder is then as it was
     */
    public static int write(Order order, Path target, boolean force) throws IOException {
        try (Exchange exchange = new Exchange(target)) {
            LettersFolder folder = new LettersFolder(exchange);
            List<Letter> letters = folder.letters(order);
            folder.write(order, letters);
            Map<String, String> earlier = HashList.read(exchange.target());
            List<String> untouched = new ArrayList<>();
            for (Map.Entry<String, String> each : earlier.entrySet()) {
                Path file = exchange.target().resolve(each.getKey());
                if (Files.isRegularFile(file) && Sha256.of(file).equals(each.getValue())) {
                    untouched.add(each.getKey());
                }
            }
            List<String> stale = untouched.stream()
                    .filter(name -> !folder.written.containsKey(name))
                    .toList();
            exchange.write(HashList.NAME, out -> HashList.write(folder.written, out));
            exchange.commit(
                    stale, name -> untouched.contains(name) || name.equals(HashList.NAME) && !earlier.isEmpty(), force);
            return letters.size();
        }
    }

    private List<Letter> letters(Order order) throws IOException {
        LetterTexts words = new LetterTexts(
                texts,
                new Issuer(order.results().assessment(), texts),
                order.state().today(),
                order.until());
        UnitLetters toUnits = new UnitLetters(order.results(), words, order.faultyForms());
        List<Letter> letters = new ArrayList<>();
        for (State.OfKind kind : order.state().kinds()) {
            if (AgencyLetters.assess(order.results().assessment(), kind.kind())) {
                continue;
            }
            for (State.OfUnit unit : kind.units()) {
                toUnits.of(kind.kind(), unit).ifPresent(letters::add);
            }
        }
        letters.addAll(new AgencyLetters(order.results(), words).of(order.state()));
        return letters;
    }

    private void write(Order order, List<Letter> letters) throws IOException {
        Issuer issuer = new Issuer(order.results().assessment(), texts);
        for (Letter letter : letters) {
            file(name(letter, DOCUMENT), out -> new LetterDocument(issuer, texts).write(letter, out));
            file(name(letter, TEXT), out -> new LetterText(issuer, texts).write(letter, out));
        }
        file(LIST, out -> list(letters, out));
    }

    private static String name(Letter letter, String ending) {
        return letter.to().folder() + "/" + letter.file() + ending;
    }

    private void file(String name, Exchange.Content content) throws IOException {
        written.put(name, exchange.write(name, content));
    }

    private void list(List<Letter> letters, OutputStream out) throws IOException {
        try (CsvFile csv = new CsvFile(out)) {
            for (String heading :
                    List.of("Loại", "Mã đơn vị", "Nơi nhận", "Việc", "Hạn", "Trích yếu", "Văn bản", "Tin nhắn")) {
                csv.text(heading);
            }
            csv.endRow();
            for (Letter letter : letters) {
                csv.own(letter.to().folder())
                        .text(letter.code())
                        .text(letter.name())
                        .text(letter.matters().stream()
                                .map(matter -> texts.get(
                                        "letters.matter." + matter.name().toLowerCase(Locale.ROOT)))
                                .collect(Collectors.joining(", ")))
                        .text(letter.deadline())
                        .text(letter.subject())
                        .text(name(letter, DOCUMENT))
                        .text(name(letter, TEXT));
                csv.endRow();
            }
        }
    }
}
