package socai.web.pages.acting;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import socai.membership.events.AdmissionId;
import socai.membership.events.ExemptionId;
import socai.membership.events.LeavingId;
import socai.membership.events.MembershipId;
import socai.membership.events.RecognitionId;
import socai.membership.events.RemovalId;

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
