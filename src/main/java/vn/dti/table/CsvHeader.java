package vn.dti.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/**
 * The record of a CSV file that says how many fields its rows have.
 *
 * @param index index from 0 among the first records; -1 if none looks like a header
 * @param commonWidth number of fields that most of the first records have
 */
record CsvHeader(int index, int commonWidth) {

    private static final int FEWEST_COLUMNS = 3;

    /** The widest of the first records whose fields are all words; the first of them if there are several. */
    static CsvHeader find(List<CSVRecord> records, Budget budget) {
        int best = -1;
        int bestWords = FEWEST_COLUMNS - 1;
        Map<Integer, Integer> widths = new HashMap<>();
        for (int i = 0; i < records.size(); i++) {
            widths.merge(records.get(i).size(), 1, Integer::sum);
            int words = words(records.get(i), budget);
            if (words > bestWords) {
                best = i;
                bestWords = words;
            }
        }
        int common = widths.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
        return new CsvHeader(best, common);
    }

    /** How many fields hold words; 0 if one holds a number. */
    private static int words(CSVRecord fields, Budget budget) {
        int words = 0;
        for (int i = 0; i < fields.size(); i++) {
            budget.checkTime(i);
            String field = fields.get(i);
            if (!field.isBlank()) {
                if (field.chars().noneMatch(Character::isLetter)) {
                    return 0;
                }
                words++;
            }
        }
        return words;
    }
}
