package socai.app.importing.columns;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import socai.app.importing.sheet.Header;
import socai.membership.events.Activity;
import socai.organisation.events.OrganisationForm;
import socai.organisation.events.OrganisationRank;

/** The words that lists use, in either language; case, marks and punctuation do not count. */
public final class Words<E> {

    public static final Words<Activity> ACTIVITY = Words.of(Activity.class)
            .and(Activity.ACTIVE, "đang sinh hoạt", "sinh hoạt", "chính thức sinh hoạt", "bình thường")
            .and(Activity.EXEMPT, "miễn sinh hoạt", "được miễn", "miễn công tác và sinh hoạt đảng", "miễn công tác")
            .and(
                    Activity.TEMPORARILY_OUT,
                    "sinh hoạt tạm thời",
                    "đi sinh hoạt tạm thời",
                    "sinh hoạt tạm thời nơi khác");

    /** As the domain writes them. */
    public static final Words<String> GENDER =
            new Words<String>().and("MALE", "nam", "male", "m").and("FEMALE", "nữ", "female", "f");

    public static final Words<Boolean> YES_NO = new Words<Boolean>()
            .and(true, "có", "x", "1", "yes", "y", "true", "được ủy quyền")
            .and(false, "không", "0", "no", "n", "false");

    public static final Words<OrganisationRank> RANK = Words.of(OrganisationRank.class)
            .and(OrganisationRank.CENTRAL, "trung ương", "cấp trung ương")
            .and(OrganisationRank.PROVINCIAL, "tỉnh", "cấp tỉnh", "thành phố", "trực thuộc trung ương")
            .and(OrganisationRank.ABOVE_GRASSROOTS, "cấp trên cơ sở", "trên cơ sở", "cấp trên trực tiếp cơ sở")
            .and(OrganisationRank.GRASSROOTS, "cơ sở", "cấp cơ sở")
            .and(OrganisationRank.SUB_GRASSROOTS, "bộ phận", "trực thuộc cơ sở", "dưới cơ sở")
            .and(OrganisationRank.CELL, "chi bộ")
            .and(OrganisationRank.GROUP, "tổ đảng");

    public static final Words<OrganisationForm> FORM = Words.of(OrganisationForm.class)
            .and(OrganisationForm.DANG_BO, "đảng bộ")
            .and(OrganisationForm.CHI_BO, "chi bộ")
            .and(OrganisationForm.TO_DANG, "tổ đảng");

    private final Map<String, E> known = new HashMap<>();

    private Words() {}

    private static <E extends Enum<E>> Words<E> of(Class<E> type) {
        Words<E> words = new Words<>();
        Arrays.stream(type.getEnumConstants()).forEach(constant -> words.and(constant, constant.name()));
        return words;
    }

    private Words<E> and(E meaning, String... written) {
        for (String word : written) {
            E before = known.put(Header.plain(word), meaning);
            if (before != null && !before.equals(meaning)) {
                throw new IllegalStateException("two meanings of " + word);
            }
        }
        return this;
    }

    Optional<E> find(String text) {
        return Optional.ofNullable(known.get(Header.plain(text)));
    }
}
