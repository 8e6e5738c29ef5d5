package socai.app.reorganising;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import socai.membership.events.MembershipId;
import socai.membership.write.Membership;
import socai.membership.write.Person;
import socai.membership.write.reorganisation.move.MoveRow;
import socai.organisation.write.establish.EstablishOrganisationDecider;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.read.Conditions;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;
import socai.spine.write.ClaimBook;

/** Finds whom and what the rows of a list name, some hundred at once. */
record Movers(ClaimBook claims, ReadStore store) {

    List<MoveRow> rows(List<MoveList.Line> lines) {
        Map<String, String> cards = owners(Membership.CARD_NUMBER, lines, MoveList.Line::card);
        Map<String, String> people = owners(Person.CITIZEN_ID, lines, MoveList.Line::citizenId);
        Map<String, String> cells = owners(
                EstablishOrganisationDecider.CODE, lines, line -> line.code().orElse(""));
        Map<PersonId, MembershipId> open =
                open(people.values().stream().map(PersonId::of).toList());
        List<MoveRow> rows = new ArrayList<>();
        for (MoveList.Line line : lines) {
            Optional<MembershipId> member = Optional.ofNullable(cards.get(line.card()))
                    .map(MembershipId::of)
                    .or(() -> Optional.ofNullable(people.get(line.citizenId()))
                            .map(PersonId::of)
                            .map(open::get));
            rows.add(new MoveRow(
                    line.number(), member, line.code().map(cells::get).map(OrganisationId::of)));
        }
        return rows;
    }

    private Map<String, String> owners(String kind, List<MoveList.Line> lines, Function<MoveList.Line, String> value) {
        List<String> asked = lines.stream()
                .map(value)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
        Map<String, String> found = new HashMap<>();
        if (!asked.isEmpty()) {
            List<Optional<String>> owners = claims.owners(kind, asked);
            for (int i = 0; i < asked.size(); i++) {
                String key = asked.get(i);
                owners.get(i).ifPresent(owner -> found.put(key, owner));
            }
        }
        return found;
    }

    /** The membership in which each of them sits now. */
    Map<PersonId, MembershipId> open(List<PersonId> people) {
        Map<PersonId, MembershipId> open = new HashMap<>();
        if (!people.isEmpty()) {
            Conditions asked = new Conditions()
                    .and("closed_on is null")
                    .in("person", people.stream().map(PersonId::raw).toList());
            Row.of(store.ask("select person, membership from {Member}.membership" + asked.where(), asked.values()))
                    .forEach(row -> open.put(PersonId.of(row.text("person")), MembershipId.of(row.text("membership"))));
        }
        return open;
    }
}
