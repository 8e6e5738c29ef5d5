package socai.organisation.write;

import static socai.organisation.events.OrganisationExamples.CELL;
import static socai.organisation.events.OrganisationExamples.CENTRE;
import static socai.organisation.events.OrganisationExamples.COMMUNE;
import static socai.organisation.events.OrganisationExamples.FOUNDED;
import static socai.organisation.events.OrganisationExamples.OTHER_COMMUNE;
import static socai.organisation.events.OrganisationExamples.OTHER_PROVINCE;
import static socai.organisation.events.OrganisationExamples.PROVINCE;
import static socai.organisation.events.OrganisationExamples.cell;
import static socai.organisation.events.OrganisationExamples.centre;
import static socai.organisation.events.OrganisationExamples.commune;
import static socai.organisation.events.OrganisationExamples.otherCommune;
import static socai.organisation.events.OrganisationExamples.otherProvince;
import static socai.organisation.events.OrganisationExamples.province;

import java.time.LocalDate;
import java.util.Optional;
import socai.organisation.events.OrganisationEvent;
import socai.organisation.events.OrganisationEvent.ChildAttached;
import socai.spine.Act;
import socai.spine.Command;
import socai.spine.OfficeKind;
import socai.spine.OfficeRef;
import socai.spine.OrganisationId;
import socai.spine.Policies;
import socai.spine.write.Acts;
import socai.spine.write.Decider;
import socai.spine.write.DeciderFixture;

/** Decisions on the example tree, and who takes them. */
public final class OrganisationTree {

    /** A day on which 208-QĐ/TW is in force. */
    public static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    private OrganisationTree() {}

    public static <C extends Command, S, F extends Record> DeciderFixture<C, S, F> decisions(Decider<C, S, F> decider) {
        return decisions(decider, GivenPolicies.usual());
    }

    public static <C extends Command, S, F extends Record> DeciderFixture<C, S, F> decisions(
            Decider<C, S, F> decider, Policies policies) {
        DeciderFixture<C, S, F> fixture = DeciderFixture.of(decider, policies);
        give(fixture, CENTRE, centre());
        give(fixture, PROVINCE, province());
        give(fixture, OTHER_PROVINCE, otherProvince());
        give(fixture, COMMUNE, commune());
        give(fixture, OTHER_COMMUNE, otherCommune());
        give(fixture, CELL, cell());
        attach(fixture, CENTRE, PROVINCE);
        attach(fixture, CENTRE, OTHER_PROVINCE);
        attach(fixture, PROVINCE, COMMUNE);
        attach(fixture, PROVINCE, OTHER_COMMUNE);
        attach(fixture, COMMUNE, CELL);
        return fixture;
    }

    private static void attach(DeciderFixture<?, ?, ?> fixture, OrganisationId parent, OrganisationId child) {
        give(fixture, parent, new ChildAttached(parent, child, FOUNDED));
    }

    public static void give(DeciderFixture<?, ?, ?> fixture, OrganisationId stream, OrganisationEvent event) {
        fixture.given(Organisation.TYPE, stream.raw(), event);
    }

    /** The secretary of an organisation, today. */
    public static Act secretaryOf(OrganisationId organisation) {
        return Acts.on(TODAY, organisation);
    }

    /** The installation itself, today. */
    public static Act system() {
        Act act = Acts.on(TODAY, CENTRE);
        return new Act(
                act.command(),
                OrganisationAuthority.SYSTEM_ACCOUNT,
                Optional.empty(),
                new OfficeRef(OfficeKind.SYSTEM, CENTRE),
                act.businessDate(),
                act.today(),
                act.origin(),
                Optional.empty(),
                Optional.empty());
    }
}
