package socai.membership.write.joining.code;

import java.util.List;
import java.util.Optional;
import socai.membership.events.JoinCodeEvent.JoinCodeShared;
import socai.membership.events.JoinCodeId;
import socai.membership.write.joining.JoinCode;
import socai.organisation.events.OrganisationForm;
import socai.organisation.write.Organisation;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.OrganisationId;
import socai.spine.Parameter;
import socai.spine.StreamEvent;
import socai.spine.StreamType;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** A cell has one code at a time; how long it is good and how many may use it is written into it. */
public final class ShareJoinCodeDecider implements Decider<ShareJoinCode, JoinCode, ShareJoinCode.Facts> {

    @Override
    public Class<ShareJoinCode> command() {
        return ShareJoinCode.class;
    }

    @Override
    public StreamType<JoinCode, ?> type() {
        return JoinCode.TYPE;
    }

    @Override
    public String stream(ShareJoinCode command, Act act) {
        return JoinCodeId.of(command.organisation()).raw();
    }

    @Override
    public Optional<OrganisationId> matter(ShareJoinCode command, JoinCode state, Act act) {
        return Optional.of(command.organisation());
    }

    @Override
    public Class<ShareJoinCode.Facts> factsType() {
        return ShareJoinCode.Facts.class;
    }

    @Override
    public ShareJoinCode.Facts gather(ShareJoinCode command, JoinCode state, Act act, Reader reader) {
        return new ShareJoinCode.Facts(reader.read(
                        Organisation.TYPE, command.organisation().raw())
                .map(found -> new ShareJoinCode.Place(found.existsOn(act.businessDate())
                        && found.formOn(act.businessDate()).equals(Optional.of(OrganisationForm.CHI_BO)))));
    }

    @Override
    public Decision decide(
            JoinCode state, ShareJoinCode command, ShareJoinCode.Facts facts, Circumstances circumstances) {
        Parameter minutes = circumstances.parameter("join-code-minutes");
        Parameter most = circumstances.parameter("join-code-uses");
        JoinCodeId code = JoinCodeId.of(command.organisation());
        return Judgement.begin()
                .step(new CodeOfACell(facts.cell(), circumstances.date(), minutes))
                .accept(() -> List.of(new StreamEvent(
                        JoinCode.TYPE,
                        code.raw(),
                        new JoinCodeShared(
                                code,
                                circumstances.date(),
                                command.organisation(),
                                state.number() + 1,
                                minutes.number(),
                                most.number()))));
    }
}
