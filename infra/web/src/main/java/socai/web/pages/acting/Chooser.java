package socai.web.pages.acting;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import socai.membership.events.AdmissionId;
import socai.membership.events.ExemptionId;
import socai.membership.events.LeavingId;
import socai.membership.events.MembershipId;
import socai.membership.events.RecognitionId;
import socai.membership.events.RemovalId;
import socai.spine.PersonId;

/** The lists in which a person chooses what an act is about; each row leads to the form with that thing filled in. */
enum Chooser {
    ADMISSION("/ho-so?loai=ADMISSION", AdmissionId.class),
    RECOGNITION("/ho-so?loai=RECOGNITION", RecognitionId.class),
    EXEMPTION("/ho-so?loai=EXEMPTION", ExemptionId.class),
    LEAVING("/ho-so?loai=LEAVING", LeavingId.class),
    REMOVAL("/ho-so?loai=REMOVAL", RemovalId.class),
    MEMBER("/dang-vien", MembershipId.class);

    private final String list;
    private final Class<?> id;

    Chooser(String list, Class<?> id) {
        this.list = list;
        this.id = id;
    }

    /** What of this kind is a member's own; empty where that is not known by the person alone. */
    Optional<String> ofMember(PersonId person) {
        MembershipId membership = MembershipId.first(person);
        return switch (this) {
            case ADMISSION -> Optional.empty();
            case RECOGNITION -> Optional.of(RecognitionId.of(membership).raw());
            case EXEMPTION -> Optional.of(ExemptionId.of(membership).raw());
            case LEAVING -> Optional.of(LeavingId.of(membership).raw());
            case REMOVAL -> Optional.of(RemovalId.of(membership).raw());
            case MEMBER -> Optional.of(membership.raw());
        };
    }

    /** The list with its question, for this act. */
    String address(String command) {
        return list + (list.contains("?") ? "&" : "?") + Choosing.ACT + "=" + command;
    }

    boolean takes(Class<?> command, String component) {
        return Arrays.stream(command.getRecordComponents())
                .anyMatch(one -> one.getName().equals(component) && takes(one));
    }

    boolean takes(RecordComponent component) {
        return component.getType() == id;
    }
}
