package socai.membership.write.succession;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import socai.membership.events.MembershipId;
import socai.membership.events.ReorganisationId;
import socai.membership.events.ReorganisationKind;
import socai.membership.write.Life;
import socai.membership.write.reorganisation.complete.CompleteReorganisation;
import socai.membership.write.reorganisation.complete.CompleteReorganisationDecider;
import socai.membership.write.reorganisation.decide.DecideReorganisation;
import socai.membership.write.reorganisation.decide.DecideReorganisationDecider;
import socai.membership.write.reorganisation.move.MoveReorganisedMembers;
import socai.membership.write.reorganisation.move.MoveReorganisedMembersDecider;
import socai.membership.write.reorganisation.move.MoveRow;
import socai.membership.write.reorganisation.takeover.TakeOverOrganisation;
import socai.membership.write.reorganisation.takeover.TakeOverOrganisationDecider;
import socai.organisation.events.OrganisationEvent.OrganisationEstablished;
import socai.organisation.events.OrganisationForm;
import socai.organisation.events.OrganisationRank;
import socai.organisation.events.RollEvent.RollEntryClosed;
import socai.organisation.events.RollExit;
import socai.organisation.events.RollKind;
import socai.organisation.write.Organisation;
import socai.organisation.write.Roll;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Seen;
import socai.spine.StreamType;
import socai.spine.write.Acts;
import socai.spine.write.Reader;

/** One organisation ends in another, with all that stands below it, by the commands of a reorganisation. */
final class Merged {

    private Merged() {}

    /** Another one of the rank, below the province or the organisation above. */
    static OrganisationId beside(Life life, String name, OrganisationRank rank, OrganisationId parent) {
        OrganisationId id = OrganisationId.of("org-" + name);
        life.given(
                Organisation.TYPE,
                id.raw(),
                new OrganisationEstablished(
                        id,
                        "Tổ chức " + name,
                        Optional.of(parent),
                        List.of(parent),
                        "type",
                        rank,
                        rank == OrganisationRank.CELL ? OrganisationForm.CHI_BO : OrganisationForm.DANG_BO,
                        Optional.empty(),
                        false,
                        false,
                        Life.FOUNDED,
                        Optional.empty()));
        return id;
    }

    static void into(
            Life life,
            OrganisationId what,
            OrganisationId successor,
            OrganisationId decidedBy,
            LocalDate day,
            OrganisationId... children) {
        DecideReorganisation decision = new DecideReorganisation(
                what,
                ReorganisationKind.MERGED,
                successor,
                Optional.empty(),
                decidedBy,
                "88-QĐ/" + what.raw(),
                day.minusDays(2),
                day);
        life.when(new DecideReorganisationDecider(), decision, Acts.on(day, decidedBy))
                .isAccepted();
        ReorganisationId file = ReorganisationId.of(what, decidedBy, decision.decisionNumber());
        for (OrganisationId child : children) {
            life.when(new TakeOverOrganisationDecider(), new TakeOverOrganisation(file, child), Acts.on(day, decidedBy))
                    .isAccepted();
        }
        life.when(new CompleteReorganisationDecider(), new CompleteReorganisation(file), Acts.on(day, decidedBy))
                .isAccepted();
    }

    /** A cell goes into another: these members are moved, of the others only the entries of the roll are known. */
    static void cell(
            Life life,
            OrganisationId cell,
            OrganisationId successor,
            OrganisationId decidedBy,
            LocalDate day,
            MembershipId... members) {
        life.when(
                        new DecideReorganisationDecider(),
                        new DecideReorganisation(
                                cell,
                                ReorganisationKind.MERGED,
                                successor,
                                Optional.empty(),
                                decidedBy,
                                "19-QĐ/ĐU",
                                day.minusDays(1),
                                day),
                        Acts.on(day, decidedBy))
                .isAccepted();
        ReorganisationId file = ReorganisationId.of(cell, decidedBy, "19-QĐ/ĐU");
        List<MoveRow> rows = IntStream.range(0, members.length)
                .mapToObj(i -> new MoveRow(i + 1, Optional.of(members[i]), Optional.of(successor)))
                .toList();
        life.when(
                        new MoveReorganisedMembersDecider(),
                        new MoveReorganisedMembers(file, "a".repeat(64), 1, rows),
                        Acts.on(day, decidedBy))
                .isAccepted();
        emptied(life, cell, day);
        life.when(new CompleteReorganisationDecider(), new CompleteReorganisation(file), Acts.on(day, decidedBy))
                .isAccepted();
    }

    /** Whoever sits there is gone from that day on. */
    static void emptied(Life life, OrganisationId cell, LocalDate day) {
        for (PersonId left : life.roll(cell, RollKind.CELL).seatedFrom(day)) {
            life.given(
                    Roll.TYPE,
                    Roll.stream(cell, RollKind.CELL),
                    new RollEntryClosed(cell, RollKind.CELL, left, day, RollExit.REASSIGNED));
        }
    }

    /** Reads what was written so far. */
    static Reader reader(Life life) {
        return new Reader() {
            @Override
            public <S> Seen<S> read(StreamType<S, ?> type, String stream) {
                return new Seen<>(stream, 0, life.state(type, stream));
            }

            @Override
            public List<Optional<String>> claimedBy(String kind, List<String> values) {
                return values.stream().map(value -> Optional.<String>empty()).toList();
            }
        };
    }
}
