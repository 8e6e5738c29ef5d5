package socai.dues.write.deferral;

import java.util.List;
import java.util.Optional;
import socai.dues.events.Deferral;
import socai.dues.events.DuesAccountEvent.DuesDeferralRequested;
import socai.dues.write.Deferrals;
import socai.dues.write.DuesAccount;
import socai.dues.write.MemberDecider;
import socai.dues.write.rules.MonthBegins;
import socai.membership.events.MembershipId;
import socai.membership.write.Membership;
import socai.membership.write.ending.OwnMatter;
import socai.membership.write.rules.MemberNow;
import socai.membership.write.rules.OnePersonsData;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.Layer;
import socai.spine.OrganisationId;
import socai.spine.Parameter;
import socai.spine.Personal;
import socai.spine.StreamEvent;
import socai.spine.write.Circumstances;
import socai.spine.write.Reader;

/** Opens an application; while one waits there is no second one. */
public final class RequestDuesDeferralDecider implements MemberDecider<RequestDuesDeferral, RequestDuesDeferral.Facts> {

    static final String DECIDER = "dues-deferral-decider";

    @Override
    public Class<RequestDuesDeferral> command() {
        return RequestDuesDeferral.class;
    }

    @Override
    public MembershipId membership(RequestDuesDeferral command) {
        return command.membership();
    }

    @Override
    public Class<RequestDuesDeferral.Facts> factsType() {
        return RequestDuesDeferral.Facts.class;
    }

    @Override
    public RequestDuesDeferral.Facts gather(RequestDuesDeferral command, Membership state, Act act, Reader reader) {
        return new RequestDuesDeferral.Facts(DeferralFacts.read(account(command).raw(), state, act, reader));
    }

    @Override
    public Decision decide(
            Membership state,
            RequestDuesDeferral command,
            RequestDuesDeferral.Facts facts,
            Circumstances circumstances) {
        DeferralFacts application = facts.application();
        Deferrals.File before = application.file().value();
        Deferral asked = new Deferral(command.from(), command.months(), command.length());
        return Judgement.begin()
                .step(
                        new MemberNow(command.membership(), state.live()),
                        OwnMatter.of(circumstances.act(), state.person()),
                        new DeferralStands(before.waiting(), !before.waiting()))
                .layer(
                        Layer.STEP,
                        () -> List.of(new OnePersonsData(
                                state.person().orElseThrow(),
                                command.words().map(Personal::subject).stream().toList())))
                .statute(() -> {
                    Parameter decider = circumstances.parameter(DECIDER);
                    Optional<OrganisationId> competent = application.competent(state, decider);
                    return List.of(
                            new MonthBegins(command.from()),
                            new DeferralLength(command.length(), circumstances.parameter("dues-deferral-max")),
                            new DeferralMonths(command.months(), command.length()),
                            new DeferralRuns(asked.payable(), circumstances.date()),
                            new DeferralApart(asked, application.granted()),
                            new CompetentForDeferral(
                                    competent.orElseGet(() -> MemberDecider.cell(state, application.home())
                                            .orElseThrow()),
                                    competent,
                                    decider));
                })
                .accept(() -> List.of(new StreamEvent(
                        DuesAccount.TYPE,
                        account(command).raw(),
                        new DuesDeferralRequested(
                                account(command),
                                circumstances.date(),
                                state.person().orElseThrow(),
                                MemberDecider.cell(state, application.home()).orElseThrow(),
                                before.round() + 1,
                                asked,
                                application
                                        .competent(state, circumstances.parameter(DECIDER))
                                        .orElseThrow(),
                                command.words()))));
    }
}
