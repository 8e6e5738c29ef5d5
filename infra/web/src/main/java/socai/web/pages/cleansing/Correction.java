package socai.web.pages.cleansing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;
import socai.membership.read.cleansing.ListFaults.Line;
import socai.membership.read.cleansing.RecordRule.Fix;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One corrected row as the correction command that it becomes.
 *
 * @param command logical name
 * @param payload without reason, day and evidence
 */
record Correction(String command, ObjectNode payload) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern CITIZEN_ID = Pattern.compile("[0-9]{12}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 .]{8,16}");

    /** Empty when the value is none that could stand there. */
    static Optional<Correction> of(Line line, String value) {
        Fix fix = line.rule().fix();
        return switch (fix) {
            case CITIZEN_ID ->
                CITIZEN_ID.matcher(value).matches() ? person(line, "citizenId", value) : Optional.empty();
            case NAME -> person(line, "name", value);
            case PHONE -> PHONE.matcher(value).matches() ? person(line, "phone", value) : Optional.empty();
            case HOME_TOWN -> person(line, "homeTown", value);
            case DECISION_DATE, OFFICIAL_DATE ->
                day(value).flatMap(day -> membership(line, fix.name(), "date", day.toString()));
            case CARD_NUMBER -> membership(line, fix.name(), "card", value);
            case NONE -> Optional.empty();
        };
    }

    private static Optional<Correction> person(Line line, String field, String value) {
        ObjectNode payload = JsonNodeFactory.instance.objectNode();
        payload.put("person", line.personId());
        payload.put(field, value);
        return Optional.of(new Correction("membership.CorrectPersonDetails", payload));
    }

    private static Optional<Correction> membership(Line line, String field, String component, String value) {
        ObjectNode payload = JsonNodeFactory.instance.objectNode();
        payload.put("membership", line.code().substring(0, line.code().indexOf('/')));
        payload.put("field", field);
        payload.put(component, value);
        return Optional.of(new Correction("membership.CorrectMembership", payload));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip(), DAY));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** With the paper that proves it. */
    ObjectNode proved(String reason, LocalDate effective, String number, LocalDate date, String hash) {
        ObjectNode whole = payload.deepCopy();
        whole.put("reason", reason);
        whole.put("effective", effective.toString());
        ObjectNode evidence = whole.putObject("evidence");
        evidence.put("number", number);
        evidence.put("date", date.toString());
        evidence.put("scanSha256", hash);
        return whole;
    }
}
