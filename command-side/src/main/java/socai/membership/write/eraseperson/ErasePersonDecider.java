package socai.membership.write.eraseperson;

import java.util.List;
import java.util.Optional;
import socai.membership.events.PersonEvent.PersonErased;
import socai.membership.write.Person;
import socai.membership.write.rules.NumberGiven;
import socai.membership.write.rules.PersonOnRecord;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Effect;
import socai.spine.Judgement;
import socai.spine.OrganisationId;
import socai.spine.StreamEvent;
import socai.spine.StreamType;
import socai.spine.Text;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** Erases a person: the event and the destruction of the key are one transaction. A merged duplicate can be erased too. */
public final class ErasePersonDecider implements Decider<ErasePerson, Person, Decider.NoFacts> {

    private static final Text DOCUMENT = new Text("văn bản cho phép xóa", "the document that orders the erasure");

    @Override
    public Class<ErasePerson> command() {
        return ErasePerson.class;
    }

    @Override
    public StreamType<Person, ?> type() {
        return Person.TYPE;
    }

    @Override
    public String stream(ErasePerson command, Act act) {
        return Person.stream(command.person());
    }

    @Override
    public Optional<OrganisationId> matter(ErasePerson command, Person state, Act act) {
        return state.organisation();
    }

    @Override
    public Class<NoFacts> factsType() {
        return NoFacts.class;
    }

    @Override
    public NoFacts gather(ErasePerson command, Person state, Act act, Reader reader) {
        return new NoFacts();
    }

    @Override
    public Decision decide(Person state, ErasePerson command, NoFacts facts, Circumstances circumstances) {
        PersonErased event = new PersonErased(command.person(), command.basis(), command.documentNumber());
        if (state.erasure().filter(event::equals).isPresent()) {
            return Judgement.begin().accept(List::of);
        }
        return Judgement.begin()
                .step(
                        new PersonOnRecord(command.person(), state.exists()),
                        new NotErasedBefore(command.person(), state.erased()))
                .statute(() -> List.of(new NumberGiven(DOCUMENT, command.documentNumber())))
                .accept(
                        () -> List.of(new StreamEvent(Person.TYPE, Person.stream(command.person()), event)),
                        List.of(new Effect.EraseKey(command.person())));
    }
}
