package socai.web.pages.movements;

import org.springframework.stereotype.Component;
import socai.web.pages.words.Show;

/** Writes changes with their sign; templates call it as {@code @balances}. */
@Component("balances")
public class Balances {

    private final Show show;

    Balances(Show show) {
        this.show = show;
    }

    /** {@code +3} or {@code −3}. */
    public String signed(int change) {
        return (change > 0 ? "+" : change < 0 ? "−" : "") + show.number(Math.abs(change));
    }
}
