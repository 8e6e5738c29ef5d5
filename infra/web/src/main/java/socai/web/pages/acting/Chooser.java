package socai.web.pages.acting;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;
import socai.dues.events.DuesBookId;
import socai.membership.events.AdmissionId;
import socai.membership.events.BadgeId;
import socai.membership.events.CorrectionId;
import socai.membership.events.ExemptionId;
import socai.membership.events.LeavingId;
import socai.membership.events.MembershipId;
import socai.membership.events.RecognitionId;
import socai.membership.events.RemovalId;
import socai.membership.events.TransferId;
import socai.organisation.events.AppointmentId;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.write.Decider;

/**
 * Where a person chooses what an act is about, so that nobody ever types an id: a list whose rows lead to the form with
 * that thing filled in, or the search for a person or an organisation.
 */
enum Chooser {
    ADMISSION("/ho-so?loai=ADMISSION", AdmissionId.class),
    RECOGNITION("/ho-so?loai=RECOGNITION", RecognitionId.class),
    TRANSFER("/ho-so?loai=TRANSFER", TransferId.class),
    EXEMPTION("/ho-so?loai=EXEMPTION", ExemptionId.class),
    LEAVING("/ho-so?loai=LEAVING", LeavingId.class),
    REMOVAL("/ho-so?loai=REMOVAL", RemovalId.class),
    CORRECTION("/ho-so?loai=CORRECTION", CorrectionId.class),
    BADGE("/ho-so?loai=BADGE", BadgeId.class),
    MEMBER("/dang-vien", MembershipId.class),
    DUES_BOOK("/dang-phi", DuesBookId.class),
    APPOINTMENT("/giao-chuc-vu", AppointmentId.class),
    PERSON("", PersonId.class),
    ORGANISATION("", OrganisationId.class);

    private final String list;
    private final Class<?> id;

    Chooser(String list, Class<?> id) {
        this.list = list;
        this.id = id;
    }

    /** What of this kind belongs to this membership; empty where that is not known by the membership alone. */
    Optional<String> ofMember(MembershipId membership) {
        return switch (this) {
            case ADMISSION, TRANSFER, CORRECTION, DUES_BOOK, APPOINTMENT, PERSON, ORGANISATION -> Optional.empty();
            case RECOGNITION -> Optional.of(RecognitionId.of(membership).raw());
            case EXEMPTION -> Optional.of(ExemptionId.of(membership).raw());
            case LEAVING -> Optional.of(LeavingId.of(membership).raw());
            case REMOVAL -> Optional.of(RemovalId.of(membership).raw());
            case BADGE -> Optional.of(BadgeId.of(membership).raw());
            case MEMBER -> Optional.of(membership.raw());
        };
    }

    /** For a field of a command; empty for what is no reference, or for a kind of thing that no list offers. */
    static Optional<Chooser> of(Decider<?, ?, ?> decider, String field) {
        return Arrays.stream(decider.command().getRecordComponents())
                .filter(component -> component.getName().equals(field))
                .findFirst()
                .flatMap(Chooser::of);
    }

    static Optional<Chooser> of(RecordComponent component) {
        Type type = component.getGenericType() instanceof ParameterizedType optional
                        && optional.getRawType() == Optional.class
                ? optional.getActualTypeArguments()[0]
                : component.getType();
        return Arrays.stream(values()).filter(chooser -> chooser.id == type).findFirst();
    }

    /** Whether its list leads on to a form whose component is named in {@link Choosing}. */
    boolean listed() {
        return !list.isEmpty() && this != APPOINTMENT && this != DUES_BOOK;
    }

    /**
     * The place with its question.
     *
     * @param command logical name of the act
     * @param known   what is filled in already
     */
    String address(String command, String field, Map<String, String> known) {
        if (this == DUES_BOOK) {
            return list;
        }
        if (this == APPOINTMENT || Offered.onAPageOfItsOwn(command)) {
            return APPOINTMENT.list;
        }
        UriComponentsBuilder address = UriComponentsBuilder.fromUriString(
                list.isEmpty() ? "/viec/" + command.replace('.', '/') + "/chon/" + field : list);
        if (list.isEmpty()) {
            known.forEach((name, value) -> {
                if (!name.equals(field) && !value.isBlank()) {
                    address.queryParam(name, value);
                }
            });
        } else {
            address.queryParam(Choosing.ACT, command);
        }
        return address.encode().build().toUriString();
    }
}
