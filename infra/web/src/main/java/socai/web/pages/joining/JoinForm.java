package socai.web.pages.joining;

import jakarta.servlet.http.HttpServletRequest;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import socai.membership.events.JoinCodeId;
import socai.membership.write.joining.propose.ProposeJoining;
import socai.spine.CommandId;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Personal;

/**
 * What somebody writes about themself, as typed.
 *
 * @param id of this form: sent twice it counts once
 */
record JoinForm(String id, String name, String born, String card, String phone) {

    private static final int LONGEST = 100;
    private static final Pattern CARD = Pattern.compile("[\\p{L}\\p{Nd} ./-]{0,30}");
    private static final Pattern PHONE = Pattern.compile("[+\\p{Nd} ().-]{0,20}");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

    static JoinForm of(HttpServletRequest request) {
        return new JoinForm(
                typed(request, "phieu"),
                typed(request, "ho-ten"),
                typed(request, "ngay-sinh"),
                typed(request, "so-the"),
                typed(request, "dien-thoai"));
    }

    private static String typed(HttpServletRequest request, String field) {
        String value = request.getParameter(field);
        return value == null ? "" : Normalizer.normalize(value.strip().replaceAll("\\s+", " "), Normalizer.Form.NFC);
    }

    JoinForm as(String newId) {
        return new JoinForm(newId, name, born, card, phone);
    }

    /** The fields that cannot be taken, each with the key of its words. */
    Map<String, String> faults(LocalDate today) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (name.isBlank() || name.length() > LONGEST) {
            faults.put("ho-ten", "join.fault.name");
        }
        if (day().filter(day -> day.isBefore(today)).isEmpty()) {
            faults.put("ngay-sinh", "join.fault.born");
        }
        if (!CARD.matcher(card).matches()) {
            faults.put("so-the", "join.fault.card");
        }
        if (!PHONE.matcher(phone).matches()) {
            faults.put("dien-thoai", "join.fault.phone");
        }
        return faults;
    }

    /** As browsers send a day, or as people write one where a browser knows no field for days. */
    Optional<LocalDate> day() {
        try {
            Matcher written = DAY.matcher(born);
            return Optional.of(
                    written.matches()
                            ? LocalDate.of(
                                    Integer.parseInt(written.group(3)),
                                    Integer.parseInt(written.group(2)),
                                    Integer.parseInt(written.group(1)))
                            : LocalDate.parse(born));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    ProposeJoining command(OrganisationId cell, int number, CommandId id) {
        PersonId applicant = PersonId.of(id.derive(PersonId.PREFIX, 0));
        return new ProposeJoining(
                JoinCodeId.of(cell),
                number,
                Personal.of(applicant, name),
                Personal.of(applicant, day().orElseThrow()),
                Optional.of(card).filter(text -> !text.isBlank()).map(text -> Personal.of(applicant, text)),
                Optional.of(phone).filter(text -> !text.isBlank()).map(text -> Personal.of(applicant, text)));
    }
}
