package socai.web.pages.words;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import socai.membership.events.AdmissionId;
import socai.membership.events.BadgeId;
import socai.membership.events.CorrectionId;
import socai.membership.events.ExemptionId;
import socai.membership.events.LeavingId;
import socai.membership.events.RecognitionId;
import socai.membership.events.RemovalId;
import socai.membership.events.ReorganisationId;
import socai.membership.events.TransferId;
import socai.membership.read.due.ListDue;
import socai.organisation.events.AppointmentId;
import socai.spine.PersonId;
import socai.web.pages.frame.Frame;

/** Addresses of other parts of a list; templates call it as {@code @places}. */
@Component("places")
public class Places {

    /** What has a page of its own among the files. */
    private static final List<String> FILES = List.of(
            AdmissionId.PREFIX,
            RecognitionId.PREFIX,
            TransferId.PREFIX,
            BadgeId.PREFIX,
            ExemptionId.PREFIX,
            LeavingId.PREFIX,
            RemovalId.PREFIX,
            CorrectionId.PREFIX);

    /** Where a stream is shown: a person or a file on a page of its own, of all else its story. */
    public String thing(String stream) {
        if (stream.startsWith(PersonId.PREFIX + "-")) {
            return "/dang-vien/" + stream;
        }
        if (stream.startsWith(AppointmentId.PREFIX + "-")) {
            return "/giao-chuc-vu";
        }
        if (stream.startsWith(ReorganisationId.PREFIX + "-")) {
            return "/sap-xep/" + stream;
        }
        return "/ho-so/" + stream + (file(stream) ? "" : "/dien-bien");
    }

    /** Where an act is seen that wrote to these streams: the file, not the roll on which its vote was taken. */
    public String written(List<String> streams) {
        return thing(streams.stream()
                .filter(stream -> file(stream)
                        || stream.startsWith(PersonId.PREFIX + "-")
                        || stream.startsWith(ReorganisationId.PREFIX + "-"))
                .findFirst()
                .orElse(streams.getFirst()));
    }

    private static boolean file(String stream) {
        return FILES.stream().anyMatch(prefix -> stream.startsWith(prefix + "-"));
    }

    /** Where a limit leads: to its file, or to the person where none is open yet. */
    public String due(ListDue.Line line) {
        return file(line.dossier()) ? "/ho-so/" + line.dossier() : "/dang-vien/" + line.personId();
    }

    /** The id of a form's field, to which a summary of faults leads. */
    public String field(String name) {
        return switch (name) {
            case "_giay-ngay" -> "giay-ngay";
            case "_giay-so" -> "giay-so";
            case "_giay-ma" -> "giay-tep";
            default -> "o-" + name;
        };
    }

    /** The same list with the same filters, from another page on. */
    public String page(Frame frame, int number) {
        return UriComponentsBuilder.fromUriString(frame.here())
                .replaceQueryParam("trang", number)
                .build()
                .toUriString();
    }
}
