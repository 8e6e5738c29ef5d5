package socai.membership.write.admission;

import java.util.Set;

/** The forms whose meaning the rules know; which of them a file needs, and in which order, is a parameter. */
public final class FormCodes {

    /** Certificate of the awareness class: its record counts, the paper itself may be missing. */
    public static final String CERTIFICATE = "CN-NTVĐ";

    public static final String APPLICATION = "1-KNĐ";
    public static final String CV = "2-KNĐ";
    public static final String INTRODUCTION = "3-KNĐ";
    public static final String UNION_RESOLUTION = "4-KNĐ";

    /** Summary of opinions: its record counts, the paper itself may be missing. */
    public static final String OPINIONS = "5-KNĐ";

    /** The introductions of the first and of the second sponsoring member. */
    public static final Set<String> INTRODUCTIONS = Set.of(INTRODUCTION, "3A-KNĐ");

    /** The resolutions of the Youth Union and of the trade union. */
    public static final Set<String> UNION_RESOLUTIONS = Set.of(UNION_RESOLUTION, "4A-KNĐ");

    private FormCodes() {}
}
