package socai.membership.write.reorganisation.carry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socai.membership.events.ReorganisationEvent.ReorganisationFileCarried;
import socai.membership.events.TransferEvent.TransferCarriedOver;
import socai.membership.write.reorganisation.DayHasCome;
import socai.membership.write.reorganisation.Reorganisation;
import socai.membership.write.reorganisation.ReorganisationDecider;
import socai.membership.write.reorganisation.StillOpen;
import socai.membership.write.reorganisation.carry.CarryOverTransfer.Facts;
import socai.membership.write.transfer.TransferFile;
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
public final class CarryOverTransferDecider implements ReorganisationDecider<CarryOverTransfer, Facts> {

    @Override
    public Class<CarryOverTransfer> command() {
        return CarryOverTransfer.class;
    }

    @Override
    public List<Optional<OrganisationId>> touched(
            CarryOverTransfer command, Reorganisation state, Act act, Reader reader) {
        return List.of(
                reader.read(TransferFile.TYPE, command.transfer().raw()).value().to());
    }

    @Override
    public Class<Facts> factsType() {
        return Facts.class;
    }

    @Override
    public Facts gather(CarryOverTransfer command, Reorganisation state, Act act, Reader reader) {
        LocalDate day = act.businessDate();
        Seen<CarriedFile> file = reader.read(
                        TransferFile.TYPE, command.transfer().raw())
                .map(found -> new CarriedFile(found.subject(), found.to(), found.open()));
        return new Facts(
                file,
                CarryPlace.read(command.destination(), state, day, reader),
                CarryPlace.inside(file.value().at(), state, day, reader));
    }

    @Override
    public Decision decide(Reorganisation state, CarryOverTransfer command, Facts facts, Circumstances circumstances) {
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

    private static List<StreamEvent> events(CarryOverTransfer command, Facts facts, LocalDate day) {
        PersonId person = facts.file().value().person().orElseThrow();
        OrganisationId from = facts.file().value().at().orElseThrow();
        List<StreamEvent> events = new ArrayList<>();
        events.add(new StreamEvent(
                TransferFile.TYPE,
                command.transfer().raw(),
                new TransferCarriedOver(command.transfer(), day, person, from, command.destination())));
        events.add(new StreamEvent(
                Reorganisation.TYPE,
                command.reorganisation().raw(),
                new ReorganisationFileCarried(
                        command.reorganisation(), day, command.transfer().raw(), from, command.destination())));
        return events;
    }
}
