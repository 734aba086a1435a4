package vn.dti.sets;

import java.util.Optional;

/** Points that stand beside the maximum: what adds to it and what is taken away, told by a name or a sign. */
enum GuessedRole {
    BONUS("bonus", SetFinding.Kind.BONUS_GUESSED),
    PENALTY("penalty", SetFinding.Kind.PENALTY_GUESSED);

    private final String key;
    private final SetFinding.Kind finding;

    GuessedRole(String key, SetFinding.Kind finding) {
        this.key = key;
        this.finding = finding;
    }

    /** As the set writes it. */
    String key() {
        return key;
    }

    SetFinding.Kind finding() {
        return finding;
    }

    /** What a line is by its name, or by the minus before its maximum. */
    static Optional<GuessedRole> of(String name, String maximum) {
        String bare = AppendixColumns.bare(name);
        if (PointsText.negative(maximum).isPresent() || bare.matches("(?:cac)?diemtru.*")) {
            return Optional.of(PENALTY);
        }
        return bare.matches("(?:cac)?diem(?:thuong|cong|khuyenkhich|uutien).*") ? Optional.of(BONUS) : Optional.empty();
    }
}
