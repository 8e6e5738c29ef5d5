package socai.spine;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a plain text may look like. What people write may not hold nine digits in a row: a citizen id has twelve, a telephone number ten.
 * A text that was left empty passes here; whether it is needed, the component or a rule decides.
 */
public enum TextForm {
    /** Number of a paper: {@code 12-QĐ/ĐU}, {@code 41/2025-GCN}. Blocks without a space, one of them with a digit. */
    NUMBER(
            40,
            "(?=.*\\p{Nd})[\\p{L}\\p{M}\\p{Nd}]{1,14}(?:[-/.][\\p{L}\\p{M}\\p{Nd}]{1,14}){0,5}",
            "số của văn bản, viết liền như 12-QĐ/ĐU, không quá 40 ký tự",
            "the number of a paper, without spaces, as in 12-QĐ/ĐU, 40 characters at most"),
    /** Code from a list: {@code 1-KNĐ}, {@code dang-bo-xa}, {@code 12.345}. */
    CODE(
            24,
            "[\\p{L}\\p{M}\\p{Nd}]+(?:[-.][\\p{L}\\p{M}\\p{Nd}]+)*",
            "mã, viết liền như 1-KNĐ, không quá 24 ký tự",
            "a code without spaces, as in 1-KNĐ, 24 characters at most"),
    /** Digits of an organisation's code, with or without dots; its groups are checked by a rule. */
    ORGANISATION_CODE(32, "\\p{Nd}+(?:\\.\\p{Nd}+)*", "mã tổ chức gồm chữ số và dấu chấm", "digits and dots of a code"),
    /** Id that the store gave a scan: {@code att-…}; as random as a hash. */
    SCAN(44, "att-[0-9a-f-]{1,40}", "mã bản quét (att-…)", "the id of a scan (att-…)"),
    /** SHA-256 in lower-case hexadecimal digits; it has digits in a row by its nature. */
    HASH(64, "[0-9a-f]{64}", "SHA-256, 64 chữ số thập lục phân", "a SHA-256, 64 hexadecimal digits"),
    /** Name of an organisation or institution. */
    NAME(
            160,
            "[\\p{L}\\p{M}\\p{Nd} ,.()/&'’“”\"–-]+",
            "tên tổ chức trên một dòng, không quá 160 ký tự",
            "the name of an organisation on one line, 160 characters at most");

    private static final Set<TextForm> DIGITS_BY_NATURE = EnumSet.of(HASH, SCAN, ORGANISATION_CODE);
    private static final Pattern ANY_NUMBER = Pattern.compile("\\p{Nd}{9}");

    private final int length;
    private final Pattern pattern;
    private final Text wanted;

    TextForm(int length, String pattern, String vi, String en) {
        this.length = length;
        this.pattern = Pattern.compile(pattern);
        this.wanted = new Text(vi, en);
    }

    /** In characters (UTF-16 units). */
    public int length() {
        return length;
    }

    /** What it should be, in words that a person understands. */
    public Text wanted() {
        return wanted;
    }

    public boolean admits(String text) {
        return text.isBlank()
                ? text.length() <= 1
                : text.length() <= length
                        && pattern.matcher(text).matches()
                        && (DIGITS_BY_NATURE.contains(this)
                                || !ANY_NUMBER.matcher(text).find());
    }
}
