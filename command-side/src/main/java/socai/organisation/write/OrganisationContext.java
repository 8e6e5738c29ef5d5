package socai.organisation.write;

import java.util.List;
import socai.organisation.write.appointment.ConfirmAppointmentDecider;
import socai.organisation.write.appointment.ProposeAppointmentDecider;
import socai.organisation.write.appointment.WithdrawAppointmentDecider;
import socai.organisation.write.committee.SeatCommitteeMembersDecider;
import socai.organisation.write.committee.UnseatCommitteeMemberDecider;
import socai.organisation.write.delegation.DelegateAdmissionPowerDecider;
import socai.organisation.write.delegation.WithdrawAdmissionPowerDecider;
import socai.organisation.write.dissolve.DissolveOrganisationDecider;
import socai.organisation.write.establish.EstablishOrganisationDecider;
import socai.organisation.write.office.AppointToOfficeDecider;
import socai.organisation.write.office.EndOfficeDecider;
import socai.organisation.write.rank.ChangeOrganisationRankDecider;
import socai.organisation.write.rename.RenameOrganisationDecider;
import socai.organisation.write.reparent.ReparentOrganisationDecider;
import socai.organisation.write.term.BeginCommitteeTermDecider;
import socai.organisation.write.term.CorrectCommitteeTermDecider;
import socai.spine.StreamType;
import socai.spine.write.Context;
import socai.spine.write.Decider;

/** What can be decided on organisations, their offices and the rolls of their committees. */
public final class OrganisationContext implements Context {

    @Override
    public String name() {
        return "organisation";
    }

    @Override
    public List<Decider<?, ?, ?>> deciders() {
        return List.of(
                new EstablishOrganisationDecider(),
                new RenameOrganisationDecider(),
                new ChangeOrganisationRankDecider(),
                new ReparentOrganisationDecider(),
                new DissolveOrganisationDecider(),
                new DelegateAdmissionPowerDecider(),
                new WithdrawAdmissionPowerDecider(),
                new AppointToOfficeDecider(),
                new EndOfficeDecider(),
                new ProposeAppointmentDecider(),
                new ConfirmAppointmentDecider(),
                new WithdrawAppointmentDecider(),
                new SeatCommitteeMembersDecider(),
                new UnseatCommitteeMemberDecider(),
                new BeginCommitteeTermDecider(),
                new CorrectCommitteeTermDecider());
    }

    @Override
    public List<StreamType<?, ?>> streams() {
        return List.of(Organisation.TYPE, Offices.TYPE, Roll.TYPE, Appointment.TYPE);
    }
}
