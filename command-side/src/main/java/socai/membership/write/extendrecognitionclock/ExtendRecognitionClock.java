package socai.membership.write.extendrecognitionclock;

import socai.membership.events.RecognitionId;
import socai.membership.write.deciding.Superiors;
import socai.membership.write.recognition.RecognitionCommand;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.Personal;
import socai.spine.Plain;
import socai.spine.TextForm;

/**
 * Extends the limit of the deciding body for a special case.
 *
 * @param extendedBy the organisation whose body decides
 * @param more       units of the limit, at most what the regulation allows
 */
@Logical("membership.ExtendRecognitionClock")
public record ExtendRecognitionClock(
        RecognitionId recognition,
        OrganisationId extendedBy,
        int more,
        @Plain(TextForm.NUMBER) String documentNumber,
        @Personal.Label("membership.extension-reason") Personal<String> reason)
        implements RecognitionCommand {

    @Logical("membership.ExtendRecognitionClock.Facts")
    public record Facts(Superiors superiors) {}
}
