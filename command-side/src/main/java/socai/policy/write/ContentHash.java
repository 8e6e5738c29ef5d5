package socai.policy.write;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import socai.policy.events.CalendarDay;
import socai.policy.events.PublishedParameter;

/**
 * The version of a publication: SHA-256 of its content in one canonical order. White space, comments and the order of
 * parameters in a file are not content; each field is written with its length, so no two contents look alike.
 */
final class ContentHash {

    private final StringBuilder canonical = new StringBuilder();

    private ContentHash() {}

    static String of(RegulationText text) {
        ContentHash hash = new ContentHash()
                .field("code", text.code())
                .field("title.vi", text.title().vi())
                .field("title.en", text.title().en())
                .field("validFrom", text.validFrom())
                .field("validTo", text.validTo().map(Object::toString).orElse(""))
                .field("source", text.source());
        text.parameters().stream()
                .sorted(Comparator.comparing(PublishedParameter::key))
                .forEach(hash::parameter);
        return hash.hex();
    }

    static String of(List<CalendarDay> days) {
        ContentHash hash = new ContentHash();
        days.stream().sorted(Comparator.comparing(CalendarDay::date)).forEach(hash::day);
        return hash.hex();
    }

    private void parameter(PublishedParameter parameter) {
        field("key", parameter.key())
                .field("value", parameter.value())
                .field("unit", parameter.unit())
                .field("anchor", parameter.anchor())
                .field("article", parameter.article())
                .field("confidence", parameter.confidence())
                .field("cites", parameter.citedRegulation())
                .field("note", parameter.note());
    }

    private void day(CalendarDay day) {
        field("date", day.date())
                .field("name.vi", day.nameVi())
                .field("name.en", day.nameEn())
                .field("kind", day.kind())
                .field("working", day.workingDay())
                .field("status", day.status())
                .field("source", day.source());
    }

    private ContentHash field(String name, Object value) {
        String text = Normalizer.normalize(value.toString(), Normalizer.Form.NFC);
        canonical
                .append(name)
                .append(':')
                .append(text.length())
                .append(':')
                .append(text)
                .append('\n');
        return this;
    }

    private String hex() {
        try {
            byte[] bytes = canonical.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
