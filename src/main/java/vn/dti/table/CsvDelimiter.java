package vn.dti.table;

/**
 * What separates the fields of a CSV file, told from how evenly it cuts the first records.
 *
 * @param certain whether no other one cuts them nearly as well
 * @param clear whether it cuts most records into the same number of fields, at least two
 */
record CsvDelimiter(char sign, boolean certain, boolean clear) {

    private static final char[] CANDIDATES = {',', ';', '\t', '|'};
    private static final int RECORDS = 200;
    private static final int WIDEST = 1_024;
    /** Characters that are looked at: no table needs so many to show what separates its fields. */
    private static final int LONGEST = 4 << 20;

    static CsvDelimiter detect(String text, int from, Budget budget) {
        char best = ',';
        long bestScore = 0;
        long nextScore = 0;
        boolean clear = false;
        for (char candidate : CANDIDATES) {
            int[] frequency = new int[WIDEST + 1];
            int records = countFields(text, from, candidate, frequency, budget);
            int width = 1;
            for (int i = 2; i <= WIDEST; i++) {
                if ((long) i * frequency[i] > (long) width * (width == 1 ? 0 : frequency[width])) {
                    width = i;
                }
            }
            long score = width == 1 ? 0 : (long) width * frequency[width];
            if (score > bestScore) {
                nextScore = bestScore;
                bestScore = score;
                best = candidate;
                clear = records > 1 && frequency[width] * 5 >= records * 3;
            } else {
                nextScore = Math.max(nextScore, score);
            }
        }
        return new CsvDelimiter(best, bestScore > 0 && nextScore * 2 <= bestScore, clear);
    }

    /** Counts the records of each number of fields; answers with the number of records that are not blank. */
    private static int countFields(String text, int from, char delimiter, int[] frequency, Budget budget) {
        int records = 0;
        int fields = 1;
        boolean quoted = false;
        boolean fieldStart = true;
        boolean blank = true;
        int end = Math.min(text.length(), from + LONGEST);
        for (int i = from; i <= end && records < RECORDS; i++) {
            budget.checkTime(i);
            char c = i < end ? text.charAt(i) : '\n';
            if (quoted && i < end) {
                if (c == '"') {
                    quoted = i + 1 < text.length() && text.charAt(i + 1) == '"';
                    i += quoted ? 1 : 0;
                }
            } else if (c == '\n' || c == '\r') {
                if (!blank) {
                    records++;
                    frequency[Math.min(fields, WIDEST)]++;
                }
                fields = 1;
                blank = true;
                fieldStart = true;
            } else if (c == delimiter) {
                fields++;
                fieldStart = true;
            } else {
                quoted = c == '"' && fieldStart;
                fieldStart = false;
                blank &= isSeparator(c);
            }
        }
        return records;
    }

    private static boolean isSeparator(char c) {
        return c <= ' ' || c == ',' || c == ';' || c == '|';
    }
}
