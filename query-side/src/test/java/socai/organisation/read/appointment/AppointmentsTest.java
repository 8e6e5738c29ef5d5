package socai.organisation.read.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.AdmissionExample;
import socai.organisation.events.AppointmentEvent.AppointmentConfirmed;
import socai.organisation.events.AppointmentEvent.AppointmentProposed;
import socai.organisation.events.AppointmentEvent.AppointmentWithdrawn;
import socai.organisation.events.AppointmentId;
import socai.organisation.read.appointment.ListAppointments.Line;
import socai.spine.OfficeKind;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.read.Ledger;
import socai.spine.read.Page;
import socai.spine.read.Scene;
import socai.spine.time.Deadline;

class AppointmentsTest {

    private static final PersonId MENTOR = AdmissionExample.MENTOR;

    private final Ledger ledger = Scene.ground();

    private AppointmentId proposed(int number, LocalDate on) {
        AppointmentId id = AppointmentId.of("apt-" + number);
        ledger.add(
                "appointment",
                id.raw(),
                on,
                new AppointmentProposed(
                        id,
                        Scene.CELL,
                        OfficeKind.MINUTE_TAKER,
                        MENTOR,
                        on,
                        Optional.empty(),
                        Optional.empty(),
                        MENTOR,
                        new Deadline(on, 30, "days")));
        return id;
    }

    private List<Line> lines(OrganisationId organisation, boolean ended) {
        return Scene.of(ledger)
                .ask(new ListAppointments(organisation, ended, Page.FIRST))
                .lines();
    }

    @Test
    void what_waits_is_told_with_names_and_its_last_day_the_oldest_first() {
        proposed(1, Scene.TODAY.minusDays(3));
        proposed(2, Scene.TODAY.minusDays(5));

        assertThat(lines(Scene.CELL, false)).extracting(Line::appointment).containsExactly("apt-2", "apt-1");
        assertThat(lines(Scene.PROVINCE, false).getFirst()).satisfies(line -> {
            assertThat(line.person()).isEqualTo("Trần Văn Thuận");
            assertThat(line.organisation()).isEqualTo("Chi bộ Khu phố 3");
            assertThat(line.officeLabel()).isEqualTo("Thư ký");
            assertThat(line.lastDay()).isEqualTo(Scene.TODAY.plusDays(25));
            assertThat(line.state()).isEqualTo(AppointmentState.WAITING);
        });
    }

    @Test
    void a_proposal_waits_until_its_last_day_and_has_run_out_the_day_after() {
        proposed(1, Scene.TODAY.minusDays(30));
        proposed(2, Scene.TODAY.minusDays(31));

        assertThat(lines(Scene.CELL, false))
                .extracting(Line::appointment, Line::state)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("apt-2", AppointmentState.RAN_OUT),
                        org.assertj.core.groups.Tuple.tuple("apt-1", AppointmentState.WAITING));
    }

    @Test
    void what_ended_stands_in_a_list_of_its_own() {
        AppointmentId first = proposed(1, Scene.TODAY.minusDays(9));
        AppointmentId second = proposed(2, Scene.TODAY.minusDays(9));
        ledger.add(
                "appointment",
                first.raw(),
                Scene.TODAY.minusDays(4),
                new AppointmentConfirmed(first, Scene.CELL, MENTOR, Scene.TODAY.minusDays(4)));
        ledger.add(
                "appointment",
                second.raw(),
                Scene.TODAY.minusDays(2),
                new AppointmentWithdrawn(second, Scene.CELL, Scene.TODAY.minusDays(2)));

        assertThat(lines(Scene.CELL, false)).isEmpty();
        assertThat(lines(Scene.CELL, true))
                .extracting(Line::state, line -> line.confirmer().orElse("-"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(AppointmentState.WITHDRAWN, "-"),
                        org.assertj.core.groups.Tuple.tuple(AppointmentState.CONFIRMED, "Trần Văn Thuận"));
    }
}
