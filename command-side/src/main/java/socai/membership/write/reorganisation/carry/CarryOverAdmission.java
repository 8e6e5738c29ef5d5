package socai.membership.write.reorganisation.carry;

import socai.membership.events.AdmissionId;
import socai.membership.events.ReorganisationId;
import socai.membership.write.reorganisation.ReorganisationCommand;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.Seen;

/** An admission file of the reorganised organisation goes on in another cell. */
@Logical("membership.CarryOverAdmission")
public record CarryOverAdmission(ReorganisationId reorganisation, AdmissionId admission, OrganisationId destination)
        implements ReorganisationCommand {

    /** @param usable the record of the person can still be written to */
    @Logical("membership.CarryOverAdmission.Facts")
    public record Facts(Seen<CarriedFile> file, Seen<CarryPlace> place, boolean inside, Seen<Boolean> usable) {}
}
