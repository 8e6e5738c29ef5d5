package socai.demo.desk;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import socai.demo.DemoStopped;
import socai.membership.write.importmembers.ImportMembers;
import socai.membership.write.importmembers.ImportRow;
import socai.organisation.write.OrganisationText;
import socai.organisation.write.establish.EstablishOrganisation;
import socai.spine.Answer;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.write.CommandDoor;
import socai.spine.write.Submission;

/** Notes under which ids an import puts organisations and people, which only its commands tell. */
public final class WatchedDoor implements CommandDoor {

    private record Somebody(OrganisationId cell, String name, Optional<LocalDate> birthDate) {}

    private final CommandDoor door;
    private final Map<String, OrganisationId> organisations = new HashMap<>();
    private final Map<Somebody, PersonId> people = new HashMap<>();

    public WatchedDoor(CommandDoor door) {
        this.door = door;
    }

    @Override
    public Answer submit(Submission submission) {
        Answer answer = door.submit(submission);
        if (answer.accepted()) {
            switch (submission.command()) {
                case EstablishOrganisation founding -> founded(founding, submission);
                case ImportMembers chunk -> chunk.rows().forEach(row -> imported(row, submission));
                default -> {}
            }
        }
        return answer;
    }

    private void founded(EstablishOrganisation founding, Submission submission) {
        String id = submission.act().command().derive(OrganisationId.PREFIX, 0);
        founding.code().ifPresent(code -> organisations.put(OrganisationText.digits(code), OrganisationId.of(id)));
    }

    private void imported(ImportRow row, Submission submission) {
        PersonId person = ImportMembers.person(submission.act(), row.rowNumber());
        row.organisation()
                .ifPresent(cell -> people.put(
                        new Somebody(
                                cell,
                                row.name().value().orElseThrow(),
                                row.birthDate().flatMap(Personal::value)),
                        person));
    }

    /** @throws DemoStopped when no organisation with this code was set up */
    public OrganisationId organisation(String code) {
        OrganisationId id = organisations.get(OrganisationText.digits(code));
        if (id == null) {
            throw new DemoStopped("the import set up no organisation " + code);
        }
        return id;
    }

    /** @throws DemoStopped when no such person was imported */
    public PersonId person(OrganisationId cell, String name, LocalDate birthDate) {
        PersonId id = people.get(new Somebody(cell, name, Optional.of(birthDate)));
        if (id == null) {
            throw new DemoStopped("the import brought no such person into " + cell);
        }
        return id;
    }
}
