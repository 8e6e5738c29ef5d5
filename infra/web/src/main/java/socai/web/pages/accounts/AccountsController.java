package socai.web.pages.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import socai.membership.read.naming.FindByName;
import socai.security.accounts.AccountId;
import socai.security.administration.AccountActs;
import socai.security.administration.AccountDesk.Keeper;
import socai.security.administration.AccountHalves;
import socai.security.administration.AccountLine;
import socai.security.administration.AccountList;
import socai.security.administration.AccountList.Filter;
import socai.security.administration.AccountList.Wanted;
import socai.spine.PersonId;
import socai.spine.read.Page;
import socai.spine.read.QueryDoor;
import socai.web.pages.frame.Asking;

/** Looking at accounts: who has one, how it stands, what was done to it. */
@Controller
class AccountsController {

    private static final int LINES = 20;

    private final Keepers keepers;
    private final AccountList list;
    private final AccountActs acts;
    private final AccountRows rows;
    private final Asking asking;
    private final AccountHalves halves;

    AccountsController(
            Keepers keepers,
            AccountList list,
            AccountActs acts,
            AccountRows rows,
            Asking asking,
            AccountHalves halves) {
        this.keepers = keepers;
        this.list = list;
        this.acts = acts;
        this.rows = rows;
        this.asking = asking;
        this.halves = halves;
    }

    @GetMapping("/nguoi-dung")
    String accounts(
            @RequestParam(name = "q", required = false) @Nullable String words,
            @RequestParam(name = "loai", defaultValue = "ALL") Filter filter,
            @RequestParam(name = "trang", defaultValue = "0") int number,
            HttpServletRequest request,
            Model model) {
        if (keepers.elsewhere(request)) {
            return "accounts-elsewhere";
        }
        Keeper keeper = keepers.required(request);
        Page page = new Page(number, LINES);
        Wanted wanted = wanted(filter, words, request);
        model.addAttribute("rows", rows.of(list.part(wanted, page.size(), page.offset())));
        model.addAttribute("total", list.count(wanted));
        model.addAttribute("page", page);
        model.addAttribute("filter", filter);
        model.addAttribute("filters", Filter.values());
        model.addAttribute("words", words);
        model.addAttribute("asks", rows.waiting(keeper.patience()));
        model.addAttribute("halves", halves.forReader(keeper.account()));
        return "accounts";
    }

    /** By a part of a login, or by somebody's whole name. */
    private Wanted wanted(Filter filter, @Nullable String words, HttpServletRequest request) {
        if (words == null || words.isBlank()) {
            return new Wanted(filter, "", List.of());
        }
        List<PersonId> people = asking.tryAsk(
                        new FindByName(asking.office(request).office().organisation(), words), request)
                .map(found -> found.found().stream()
                        .map(one -> PersonId.of(one.personId()))
                        .toList())
                .orElse(List.of());
        return new Wanted(filter, words.strip().toLowerCase(Locale.ROOT), people);
    }

    @GetMapping("/nguoi-dung/{id}")
    String account(@PathVariable String id, HttpServletRequest request, Model model) {
        Keeper keeper = keepers.required(request);
        AccountId account = new AccountId(id);
        AccountLine line = list.one(account).orElseThrow(QueryDoor.NotYours::new);
        model.addAttribute("row", rows.of(List.of(line)).getFirst());
        model.addAttribute("own", keeper.account().equals(account));
        model.addAttribute(
                "shared", line.account().person().filter(keeper.shared()).isPresent());
        model.addAttribute("acts", acts.on(account));
        model.addAttribute(
                "asks",
                rows.waiting(keeper.patience()).stream()
                        .filter(ask -> ask.act().account().equals(account))
                        .toList());
        halves.of(account).ifPresent(half -> {
            model.addAttribute("half", half);
            model.addAttribute("halfIsMine", half.reader().equals(Optional.of(keeper.account())));
        });
        return "account-of";
    }
}
