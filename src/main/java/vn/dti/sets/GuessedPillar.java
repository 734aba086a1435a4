package vn.dti.sets;

import java.util.Arrays;
import java.util.List;

/** The pillars that a main index belongs to by its name; said as an assumption, for a person to confirm. */
enum GuessedPillar {
    GOVERNMENT("chinh-quyen-so", "Chính quyền số", "chinhquyenso", "chinhphuso", "chinhquyendientu"),
    ECONOMY("kinh-te-so", "Kinh tế số", "kinhteso"),
    SOCIETY("xa-hoi-so", "Xã hội số", "xahoiso");

    /** The common ground of all three. */
    private static final List<String> SHARED =
            List.of("nhanthuc", "theche", "hatang", "nhanluc", "antoanthongtin", "anninhmang", "attt");

    private final String code;
    private final String label;
    private final List<String> words;

    GuessedPillar(String code, String label, String... words) {
        this.code = code;
        this.label = label;
        this.words = List.of(words);
    }

    String code() {
        return code;
    }

    /** Its name in the set. */
    String label() {
        return label;
    }

    /** The pillars of a main index; none where its name says nothing. */
    static List<GuessedPillar> of(String name) {
        String bare = AppendixColumns.bare(name);
        List<GuessedPillar> own = Arrays.stream(values())
                .filter(pillar -> pillar.words.stream().anyMatch(bare::contains))
                .toList();
        boolean shared = SHARED.stream().anyMatch(bare::contains);
        return own.isEmpty() && shared ? List.of(values()) : own;
    }
}
