package socai.bench;

import java.util.List;
import java.util.Random;
import socai.membership.read.FoldedName;

/** Invented names, and what somebody types who looks for one of them. */
public final class SearchTexts {

    private static final List<String> FAMILIES = List.of(
            "Nguyễn", "Nguyễn", "Nguyễn", "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng",
            "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý");
    private static final List<String> MIDDLES = List.of(
            "Văn", "Thị", "Hữu", "Đức", "Minh", "Ngọc", "Thanh", "Quang", "Xuân", "Thị Thu", "Thị Kim", "Đình", "Công");
    private static final List<String> GIVEN = List.of(
            "Anh", "Bình", "Chi", "Cường", "Dũng", "Đạt", "Đức", "Dục", "Giang", "Hà", "Hải", "Hạnh", "Hằng", "Hiền",
            "Hoa", "Hòa", "Hùng", "Hương", "Khánh", "Lan", "Linh", "Long", "Mai", "Minh", "Nam", "Nga", "Ngân", "Nhung",
            "Phong", "Phương", "Quân", "Sơn", "Tâm", "Thảo", "Thắng", "Thủy", "Trang", "Tuấn", "Vinh", "Yến");

    private SearchTexts() {}

    public static String name(Random random) {
        return one(FAMILIES, random) + " " + one(MIDDLES, random) + " " + one(GIVEN, random);
    }

    /** A whole name, its beginnings, one word, one letter, nobody's name, or everybody. */
    public static String typed(Random random) {
        String name = name(random);
        return switch (random.nextInt(8)) {
            case 0 -> name;
            case 1 -> FoldedName.of(name);
            case 2 -> name.substring(0, name.length() - 1);
            case 3 -> one(FAMILIES, random);
            case 4 -> one(GIVEN, random).substring(0, 1);
            case 5 -> "nguyen van";
            case 6 -> "";
            default -> "xyz " + name;
        };
    }

    private static String one(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
