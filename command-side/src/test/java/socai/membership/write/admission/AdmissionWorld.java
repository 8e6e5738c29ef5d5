package socai.membership.write.admission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import socai.membership.events.AdmissionEvent;
import socai.membership.events.AdmissionExample;
import socai.membership.events.PersonEvent.PersonRegistered;
import socai.membership.write.Person;
import socai.organisation.events.OrganisationEvent.OrganisationEstablished;
import socai.organisation.events.OrganisationForm;
import socai.organisation.events.OrganisationRank;
import socai.organisation.events.RollEntry;
import socai.organisation.events.RollEvent.RollEntriesOpened;
import socai.organisation.events.RollEvent.RollMarkSet;
import socai.organisation.events.RollKind;
import socai.organisation.events.RollMark;
import socai.organisation.events.RollStanding;
import socai.organisation.write.Organisation;
import socai.organisation.write.Roll;
import socai.policy.write.TestPolicies;
import socai.spine.Command;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.write.Decider;
import socai.spine.write.DeciderFixture;

/**
 * The cell of the example with its superiors, as the tests of all steps need them. Twenty official members and two on
 * probation sit on the roll of the cell since 2020, nine on the grassroots committee, three and five on the standing
 * committees, fifteen on the provincial committee.
 */
public final class AdmissionWorld {

    public static final LocalDate FOUNDED = LocalDate.of(2020, 1, 1);
    public static final LocalDate BORN = LocalDate.of(1998, 4, 20);

    private final boolean delegated;
    private final int official;
    private final LocalDate born;
    private final List<RollMarkSet> marks = new ArrayList<>();

    private AdmissionWorld(boolean delegated, int official, LocalDate born) {
        this.delegated = delegated;
        this.official = official;
        this.born = born;
    }

    public static AdmissionWorld standard() {
        return new AdmissionWorld(false, 20, BORN);
    }

    /** The grassroots committee decides admissions itself. */
    public AdmissionWorld delegated() {
        return new AdmissionWorld(true, official, born);
    }

    public AdmissionWorld official(int members) {
        return new AdmissionWorld(delegated, members, born);
    }

    public AdmissionWorld born(LocalDate day) {
        return new AdmissionWorld(delegated, official, day);
    }

    public AdmissionWorld marked(PersonId member, RollMark mark, LocalDate from) {
        marks.add(new RollMarkSet(AdmissionExample.CELL, RollKind.CELL, member, mark, from, Optional.empty()));
        return this;
    }

    /** The n-th official member of the cell, from 1. */
    public static PersonId official(String number) {
        return AdmissionExample.person("official " + number);
    }

    /** A fixture for a decider in this world, under the packaged policies, with this history of the file. */
    public <C extends Command, S, F extends Record> DeciderFixture<C, S, F> fixture(
            Decider<C, S, F> decider, List<AdmissionEvent> history) {
        DeciderFixture<C, S, F> fixture = DeciderFixture.of(decider, TestPolicies.book());
        organisations()
                .forEach(e -> fixture.given(Organisation.TYPE, e.organisation().raw(), e));
        roll(fixture, AdmissionExample.CELL, RollKind.CELL, "official", official);
        RollEntriesOpened probationers = new RollEntriesOpened(
                AdmissionExample.CELL,
                RollKind.CELL,
                List.of(
                        new RollEntry(AdmissionExample.person("probationary 1"), RollStanding.PROBATIONARY, FOUNDED),
                        new RollEntry(AdmissionExample.person("probationary 2"), RollStanding.PROBATIONARY, FOUNDED)));
        fixture.given(Roll.TYPE, Roll.stream(AdmissionExample.CELL, RollKind.CELL), probationers);
        fixture.given(Roll.TYPE, Roll.stream(AdmissionExample.CELL, RollKind.CELL), marks);
        roll(fixture, AdmissionExample.GRASSROOTS, RollKind.COMMITTEE, "grassroots", 9);
        roll(fixture, AdmissionExample.GRASSROOTS, RollKind.STANDING_COMMITTEE, "grassroots", 3);
        roll(fixture, AdmissionExample.ABOVE, RollKind.STANDING_COMMITTEE, "above", 5);
        roll(fixture, AdmissionExample.PROVINCE, RollKind.COMMITTEE, "province", 15);
        fixture.given(Person.TYPE, AdmissionExample.APPLICANT.raw(), registered());
        if (!history.isEmpty()) {
            fixture.given(AdmissionFile.TYPE, AdmissionExample.ADMISSION.raw(), history)
                    .claimed(
                            AdmissionFile.OPEN_ADMISSION,
                            AdmissionExample.APPLICANT.raw(),
                            AdmissionExample.ADMISSION.raw());
        }
        return fixture;
    }

    private PersonRegistered registered() {
        return new PersonRegistered(
                AdmissionExample.APPLICANT,
                AdmissionExample.said("Trần Thị Bưởi"),
                Personal.of(AdmissionExample.APPLICANT, born),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                AdmissionExample.CELL);
    }

    private List<OrganisationEstablished> organisations() {
        return List.of(
                organisation(
                        AdmissionExample.PROVINCE, "Tỉnh ủy", OrganisationRank.PROVINCIAL, Optional.empty(), false),
                organisation(
                        AdmissionExample.ABOVE,
                        "Đảng ủy cấp trên trực tiếp",
                        OrganisationRank.ABOVE_GRASSROOTS,
                        Optional.of(AdmissionExample.PROVINCE),
                        false),
                organisation(
                        AdmissionExample.GRASSROOTS,
                        "Đảng ủy cơ sở",
                        OrganisationRank.GRASSROOTS,
                        Optional.of(AdmissionExample.ABOVE),
                        delegated),
                organisation(
                        AdmissionExample.CELL,
                        "Chi bộ 3",
                        OrganisationRank.CELL,
                        Optional.of(AdmissionExample.GRASSROOTS),
                        false));
    }

    private static OrganisationEstablished organisation(
            OrganisationId id, String name, OrganisationRank rank, Optional<OrganisationId> parent, boolean delegated) {
        return new OrganisationEstablished(
                id,
                name,
                parent,
                parent.stream().toList(),
                "type",
                rank,
                rank == OrganisationRank.CELL ? OrganisationForm.CHI_BO : OrganisationForm.DANG_BO,
                Optional.empty(),
                false,
                delegated,
                FOUNDED,
                Optional.empty());
    }

    private static void roll(
            DeciderFixture<?, ?, ?> fixture, OrganisationId organisation, RollKind kind, String who, int members) {
        List<RollEntry> entries = IntStream.rangeClosed(1, members)
                .mapToObj(i -> new RollEntry(AdmissionExample.person(who + " " + i), RollStanding.OFFICIAL, FOUNDED))
                .toList();
        fixture.given(Roll.TYPE, Roll.stream(organisation, kind), new RollEntriesOpened(organisation, kind, entries));
    }
}
