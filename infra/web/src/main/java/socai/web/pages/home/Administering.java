package socai.web.pages.home;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import socai.organisation.read.appointment.AppointmentState;
import socai.organisation.read.appointment.ListAppointments;
import socai.security.accounts.AccountId;
import socai.security.administration.AccountHalves;
import socai.security.administration.AccountList;
import socai.security.administration.AccountList.Filter;
import socai.security.administration.AccountList.Wanted;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.read.Page;
import socai.web.Callers;
import socai.web.pages.accounts.Asks;
import socai.web.pages.accounts.Keepers;
import socai.web.pages.frame.Asking;

/** What needs an administrator today: what waits for a second person first, then accounts that do not work. */
@Component
class Administering {

    private final Asking asking;
    private final Callers callers;
    private final Keepers keepers;
    private final Asks asks;
    private final AccountList accounts;
    private final AccountHalves halves;

    Administering(
            Asking asking, Callers callers, Keepers keepers, Asks asks, AccountList accounts, AccountHalves halves) {
        this.asking = asking;
        this.callers = callers;
        this.keepers = keepers;
        this.asks = asks;
        this.accounts = accounts;
        this.halves = halves;
    }

    /**
     * One kind of matter.
     *
     * @param key of its words among the texts; they take the number
     */
    record Matter(String key, long number, String address) {}

    /** Those of which there are any. */
    List<Matter> of(OrganisationId organisation, HttpServletRequest request) {
        List<Matter> matters = new ArrayList<>();
        matters.add(new Matter("home.admin.confirm", proposals(organisation, request), "/giao-chuc-vu"));
        if (keepers.keeps(request)) {
            matters.add(new Matter("home.admin.agree", asks.forMe(), "/nguoi-dung"));
            matters.add(new Matter("home.admin.half", halves.forReader(me()).size(), "/nguoi-dung"));
            matters.add(new Matter("home.admin.locked", count(Filter.LOCKED), "/nguoi-dung?loai=LOCKED"));
            matters.add(new Matter("home.admin.unused", count(Filter.UNUSED), "/nguoi-dung?loai=UNUSED"));
        }
        return matters.stream().filter(matter -> matter.number() > 0).toList();
    }

    private long proposals(OrganisationId organisation, HttpServletRequest request) {
        Optional<String> me = callers.current().person().map(PersonId::raw);
        return asking.tryAsk(new ListAppointments(organisation, false, new Page(0, Page.MOST)), request)
                .map(open -> open.lines().stream()
                        .filter(line -> line.state() == AppointmentState.WAITING)
                        .filter(line ->
                                !me.equals(Optional.of(line.proposerId())) && !me.equals(Optional.of(line.personId())))
                        .count())
                .orElse(0L);
    }

    private AccountId me() {
        return new AccountId(callers.current().account());
    }

    private long count(Filter filter) {
        return accounts.count(new Wanted(filter, "", List.of()));
    }
}
