package socai.web.pages.accounts;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import socai.security.accounts.Account;
import socai.security.administration.AccountAct;
import socai.security.administration.AccountDesk;
import socai.security.administration.AccountLine;
import socai.security.offices.HeldOffice;
import socai.security.offices.OfficesOf;
import socai.spine.OfficeKind;
import socai.spine.PersonId;
import socai.spine.read.Names;
import socai.web.Caller;
import socai.web.Callers;

/** Accounts with the names and offices of their people, as far as whoever runs accounts may know them. */
@Component
class AccountRows {

    private final OfficesOf offices;
    private final Names names;
    private final AccountDesk desk;
    private final Callers callers;
    private final socai.security.accounts.Accounts accounts;

    AccountRows(
            OfficesOf offices,
            ObjectProvider<Names> names,
            AccountDesk desk,
            Callers callers,
            socai.security.accounts.Accounts accounts) {
        this.offices = offices;
        this.names = names.getIfAvailable(() -> (ids, language) -> Map.of());
        this.desk = desk;
        this.callers = callers;
        this.accounts = accounts;
    }

    /** @param name empty for the account of a machine; @param offices without those that tell of a membership or a file */
    record Row(AccountLine line, String name, List<HeldOffice> offices) {}

    /**
     * Something that waits for a second person.
     *
     * @param mine whether whoever looks asked for it themselves
     */
    record Ask(AccountAct act, String name, boolean mine) {}

    List<Row> of(List<AccountLine> lines) {
        Map<String, String> known = names(
                lines.stream().flatMap(line -> line.account().person().stream()).toList());
        return lines.stream()
                .map(line -> new Row(
                        line,
                        line.account()
                                .person()
                                .map(person -> known.getOrDefault(person.raw(), ""))
                                .orElse(""),
                        line.account().person().map(this::held).orElse(List.of())))
                .toList();
    }

    /** What waits, and whether it waits for whoever looks. */
    List<Ask> waiting(Duration patience) {
        Caller caller = callers.current();
        return desk.waiting(patience).stream()
                .map(act -> new Ask(act, name(accounts.find(act.account())), asked(act, caller)))
                .toList();
    }

    /** By another account of the same person too: that is no second person. */
    private boolean asked(AccountAct act, Caller caller) {
        return act.by()
                .flatMap(accounts::find)
                .filter(by -> by.id().raw().equals(caller.account())
                        || by.person().isPresent() && by.person().equals(caller.person()))
                .isPresent();
    }

    private String name(Optional<Account> account) {
        return account.flatMap(Account::person)
                .map(person -> names(List.of(person)).getOrDefault(person.raw(), ""))
                .orElse("");
    }

    private List<HeldOffice> held(PersonId person) {
        return offices.person(person).stream()
                .filter(held -> held.office().kind() != OfficeKind.MEMBER
                        && held.office().kind() != OfficeKind.FORMER_MEMBER
                        && held.office().kind() != OfficeKind.NOMINEE)
                .toList();
    }

    private Map<String, String> names(Collection<PersonId> people) {
        return people.isEmpty()
                ? Map.of()
                : names.of(
                        people.stream().map(PersonId::raw).distinct().toList(),
                        LocaleContextHolder.getLocale().getLanguage());
    }
}
