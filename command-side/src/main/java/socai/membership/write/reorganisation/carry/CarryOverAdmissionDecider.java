package socai.membership.write.reorganisation.carry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import socai.membership.events.AdmissionCarriedOver;
import socai.membership.events.PersonEvent.PersonHandedOver;
import socai.membership.events.ReorganisationEvent.ReorganisationFileCarried;
import socai.membership.write.Person;
import socai.membership.write.admission.AdmissionFile;
import socai.membership.write.admission.AdmissionStage;
import socai.membership.write.reorganisation.DayHasCome;
import socai.membership.write.reorganisation.Reorganisation;
import socai.membership.write.reorganisation.ReorganisationDecider;
import socai.membership.write.reorganisation.StillOpen;
import socai.membership.write.reorganisation.carry.CarryOverAdmission.Facts;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.Layer;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Seen;
import socai.spine.StreamEvent;
import socai.spine.write.Circumstances;
import socai.spine.write.Reader;

/** Writes to the file that goes on elsewhere and to that of the reorganisation. */
public final class CarryOverAdmissionDecider implements ReorganisationDecider<CarryOverAdmission, Facts> {

    private static final Set<AdmissionStage> OVER =
            Set.of(AdmissionStage.ADMITTED, AdmissionStage.REFUSED, AdmissionStage.CLOSED);

    @Override
    public Class<CarryOverAdmission> command() {
        return CarryOverAdmission.class;
    }

    @Override
    public List<Optional<OrganisationId>> touched(
            CarryOverAdmission command, Reorganisation state, Act act, Reader reader) {
        return List.of(reader.read(AdmissionFile.TYPE, command.admission().raw())
                .value()
                .cell());
    }

    @Override
    public Class<Facts> factsType() {
        return Facts.class;
    }

    @Override
    public Facts gather(CarryOverAdmission command, Reorganisation state, Act act, Reader reader) {
        LocalDate day = act.businessDate();
        Seen<CarriedFile> file = reader.read(
                        AdmissionFile.TYPE, command.admission().raw())
                .map(found ->
                        new CarriedFile(found.person(), found.cell(), found.exists() && !OVER.contains(found.stage())));
        return new Facts(
                file,
                CarryPlace.read(command.destination(), state, day, reader),
                CarryPlace.inside(file.value().at(), state, day, reader),
                file.value()
                        .person()
                        .map(who -> reader.read(Person.TYPE, Person.stream(who)).map(Person::usable))
                        .orElseGet(() -> new Seen<>("", -1, false)));
    }

    @Override
    public Decision decide(Reorganisation state, CarryOverAdmission command, Facts facts, Circumstances circumstances) {
        CarriedFile file = facts.file().value();
        if (file.at().filter(command.destination()::equals).isPresent()) {
            return Judgement.begin().accept(List::of);
        }
        LocalDate day = circumstances.date();
        return Judgement.begin()
                .step(StillOpen.of(state))
                .layer(
                        Layer.STEP,
                        () -> List.of(
                                new DayHasCome(state.decided().orElseThrow().effectiveOn(), day),
                                new FileInside(file.open(), facts.inside())))
                .statute(() -> List.of(new FileToSuccessor(facts.place().value())))
                .accept(() -> events(command, facts, day));
    }

    private static List<StreamEvent> events(CarryOverAdmission command, Facts facts, LocalDate day) {
        PersonId person = facts.file().value().person().orElseThrow();
        OrganisationId from = facts.file().value().at().orElseThrow();
        List<StreamEvent> events = new ArrayList<>();
        events.add(new StreamEvent(
                AdmissionFile.TYPE,
                command.admission().raw(),
                new AdmissionCarriedOver(command.admission(), day, person, from, command.destination())));
        if (facts.usable().value()) {
            events.add(new StreamEvent(
                    Person.TYPE,
                    Person.stream(person),
                    new PersonHandedOver(person, from, command.destination(), day)));
        }
        events.add(new StreamEvent(
                Reorganisation.TYPE,
                command.reorganisation().raw(),
                new ReorganisationFileCarried(
                        command.reorganisation(), day, command.admission().raw(), from, command.destination())));
        return events;
    }
}
