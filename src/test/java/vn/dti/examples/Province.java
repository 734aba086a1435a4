package vn.dti.examples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A province of 148 communes that do not exist, in three clusters, with what each reports, what ten lead agencies decide
 * and what is answered: all made up from a fixed seed. The set is {@code examples/tinh-2026/bo-chi-so}.
 */
public final class Province {

    /** A commune. */
    public record Commune(String code, String name, String cluster) {}

    /** What is reported for an indicator; b may be empty. */
    public record Figures(String a, String b) {}

    /**
     * A decision of the first round.
     *
     * @param a the corrected input; empty where the agency agrees
     */
    public record Ruling(String unit, String indicator, String a, String reason, String agency) {

        boolean agrees() {
            return a.isEmpty();
        }
    }

    /**
     * An explanation, and what the second round makes of it.
     *
     * @param a the input that the commune asks for
     * @param accepted the input that the agency accepts; empty where it agrees with the first round
     */
    public record Answer(String unit, String indicator, String a, String accepted, String agency) {}

    private static final String CITY = "phuong";
    private static final String PLAIN = "dong-bang";
    private static final String HILLS = "mien-nui";
    /** The indicators with the agency in charge, in the order of the set. */
    private static final Map<String, String> AGENCIES = agencies();

    private static final List<String> WITHOUT_FORM = List.of("mau-077", "mau-131");

    /** The communes for which 7.1 is not assessed. */
    static final List<String> WITHOUT_PRODUCTS =
            List.of("mau-001", "mau-002", "mau-003", "mau-004", "mau-005", "mau-006");

    private final List<Commune> communes = new ArrayList<>();
    private final Map<String, Map<String, Figures>> figures = new LinkedHashMap<>();
    private final List<Ruling> rulings = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();

    public Province() {
        Random chance = new Random(2026);
        for (int i = 1; i <= 148; i++) {
            String cluster = i <= 15 ? CITY : i <= 93 ? PLAIN : HILLS;
            String number = "%03d".formatted(i);
            Commune commune = new Commune("mau-" + number, (i <= 15 ? "Phường" : "Xã") + " Mẫu " + number, cluster);
            communes.add(commune);
            figures.put(commune.code(), figures(commune, chance));
        }
        for (Commune commune : communes) {
            if (!WITHOUT_FORM.contains(commune.code())) {
                AGENCIES.forEach((indicator, agency) -> decide(commune.code(), indicator, agency, chance));
            }
        }
    }

    private static Map<String, String> agencies() {
        Map<String, String> agencies = new LinkedHashMap<>();
        String office = "Văn phòng UBND tỉnh";
        String culture = "Sở Văn hóa, Thể thao và Du lịch";
        String science = "Sở Khoa học và Công nghệ";
        String counter = "Trung tâm Phục vụ hành chính công tỉnh";
        agencies.put("1.1", office);
        agencies.put("1.2", culture);
        agencies.put("2.1", science);
        agencies.put("2.2", science);
        agencies.put("3.1", science);
        agencies.put("3.2", culture);
        agencies.put("4.1", "Sở Nội vụ");
        agencies.put("4.2", "Sở Nội vụ");
        agencies.put("5.1", "Công an tỉnh");
        agencies.put("5.2", "Công an tỉnh");
        agencies.put("6.1", counter);
        agencies.put("6.2", counter);
        agencies.put("6.3", counter);
        agencies.put("6.4", office);
        agencies.put("7.1", "Sở Nông nghiệp và Môi trường");
        agencies.put("7.2", "Sở Công Thương");
        agencies.put("7.3", "Sở Công Thương");
        agencies.put("8.1", "Công an tỉnh");
        agencies.put("8.2", "Sở Y tế");
        agencies.put("8.3", "Sở Giáo dục và Đào tạo");
        return agencies;
    }

    /** What a commune reports; wards tend to have more, each commune has a bent of its own. */
    private static Map<String, Figures> figures(Commune commune, Random chance) {
        double bent = (commune.cluster().equals(CITY) ? 0.66 : commune.cluster().equals(PLAIN) ? 0.5 : 0.36)
                + 0.22 * chance.nextDouble();
        Map<String, Figures> reported = new LinkedHashMap<>();
        reported.put("1.1", new Figures(String.valueOf(1 + (int) (4.5 * bent * chance.nextDouble() + bent * 2)), ""));
        reported.put("1.2", new Figures(String.valueOf((int) (150 * share(bent, chance))), ""));
        boolean early = chance.nextDouble() < bent;
        reported.put("2.1", new Figures("%02d/%02d/2026".formatted(13 + chance.nextInt(14), early ? 1 : 2), ""));
        reported.put("2.2", of(10 + chance.nextInt(15), bent, chance));
        reported.put("3.1", of(1800 + chance.nextInt(4200), bent, chance));
        reported.put("3.2", of(6 + chance.nextInt(22), bent, chance));
        reported.put("4.1", of(32 + chance.nextInt(30), bent, chance));
        reported.put("4.2", of(6 + chance.nextInt(22), bent, chance));
        reported.put("5.1", of(30 + chance.nextInt(40), bent, chance));
        reported.put("5.2", new Figures(chance.nextDouble() < bent ? "có" : "không", ""));
        int files = 1500 + chance.nextInt(6000);
        reported.put("6.1", of(files, bent, chance));
        reported.put("6.2", of(files, bent, chance));
        reported.put("6.3", of(files, 0.86 + bent / 6, chance));
        reported.put("6.4", of(200 + chance.nextInt(400), 0.76 + bent / 4, chance));
        String products = String.valueOf((int) (12 * bent * chance.nextDouble()));
        if (!WITHOUT_PRODUCTS.contains(commune.code())) {
            reported.put("7.1", new Figures(products, ""));
        }
        reported.put("7.2", of(120 + chance.nextInt(500), bent, chance));
        reported.put("7.3", of(100 + chance.nextInt(300), bent, chance));
        int adults = 5000 + chance.nextInt(9000);
        reported.put("8.1", of(adults, bent, chance));
        reported.put("8.2", of(adults + adults / 4, bent, chance));
        reported.put("8.3", of(3 + chance.nextInt(9), bent, chance));
        return reported;
    }

    private static Figures of(int whole, double bent, Random chance) {
        return new Figures(String.valueOf(Math.min(whole, (int) (whole * share(bent, chance)))), String.valueOf(whole));
    }

    private static double share(double bent, Random chance) {
        return Math.min(1, bent + 0.34 * chance.nextDouble());
    }

    private void decide(String unit, String indicator, String agency, Random chance) {
        Figures claimed = figures.get(unit).get(indicator);
        if (claimed == null) {
            return;
        }
        double fate = chance.nextDouble();
        boolean numeric = !claimed.a().matches(".*[^0-9].*");
        if (fate < 0.9 || !numeric && !claimed.a().equals("có")) {
            rulings.add(new Ruling(unit, indicator, "", "", agency));
            return;
        }
        if (!numeric) {
            rulings.add(new Ruling(unit, indicator, "không", "Chưa có quyết định phê duyệt cấp độ", agency));
            return;
        }
        int was = Integer.parseInt(claimed.a());
        int found = was - Math.max(1, was / 8);
        if (was == 0) {
            rulings.add(new Ruling(unit, indicator, "", "", agency));
            return;
        }
        rulings.add(new Ruling(unit, indicator, String.valueOf(found), "Số liệu của hệ thống chỉ có " + found, agency));
        if (fate > 0.96) {
            boolean accepted = chance.nextBoolean();
            answers.add(new Answer(unit, indicator, claimed.a(), accepted ? claimed.a() : "", agency));
        }
    }

    public List<Commune> communes() {
        return List.copyOf(communes);
    }

    /** The communes that send a form. */
    public List<Commune> senders() {
        return communes.stream()
                .filter(commune -> !WITHOUT_FORM.contains(commune.code()))
                .toList();
    }

    /** What a commune reports, by indicator in the order of the set. */
    public Map<String, Figures> figures(Commune commune) {
        return figures.get(commune.code());
    }

    /** The lead agencies in the order of the set. */
    public List<String> leads() {
        return AGENCIES.values().stream().distinct().toList();
    }

    /** The decisions of an agency in the first round, in the order of communes. */
    public List<Ruling> rulings(String agency) {
        return rulings.stream().filter(each -> each.agency().equals(agency)).toList();
    }

    public List<Answer> answers() {
        return List.copyOf(answers);
    }
}
