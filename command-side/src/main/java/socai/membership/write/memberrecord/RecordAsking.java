package socai.membership.write.memberrecord;

import java.time.LocalDate;
import java.util.Optional;
import socai.spine.Anchors;
import socai.spine.Parameter;
import socai.spine.Policies;
import socai.spine.time.Deadline;

/**
 * By when a new member has to declare CV and data sheet. A ceremony that was decided on before the forms of the member
 * file were published asks for nothing, so that it comes out the same when it is decided again.
 */
public final class RecordAsking {

    /** The forms on which it is declared. */
    public static final String FORMS = "member-record-forms";

    private static final String LIMIT = "member-cv-deadline";

    private RecordAsking() {}

    public static Optional<Deadline> from(LocalDate ceremony, Policies policies) {
        Anchors at = Anchors.act(ceremony).clockStart(ceremony);
        if (!policies.has(FORMS, at) || !policies.has(LIMIT, at)) {
            return Optional.empty();
        }
        Parameter limit = policies.parameter(LIMIT, at);
        return Optional.of(new Deadline(ceremony, limit.number(), limit.unit()));
    }
}
