package socai.security;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.AuthenticationProvider;
import socai.security.accounts.Accounts;
import socai.security.accounts.Passwords;
import socai.security.accounts.SignIn;
import socai.security.administration.AccountActs;
import socai.security.administration.AccountHalves;
import socai.security.administration.AccountList;
import socai.security.http.ChainConfiguration;
import socai.security.keys.ApiKeys;
import socai.security.login.PasswordLogin;

/**
 * Accounts on the application's {@link DataSource}, and what the web lets in. Locks and keys live by the real clock, even
 * while a demo's clock stands elsewhere.
 */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration"
        })
@Import(ChainConfiguration.class)
public class SecurityConfiguration {

    @Bean
    Passwords passwords() {
        return new Passwords();
    }

    @Bean
    @ConditionalOnMissingBean
    ApiKeys apiKeys(DataSource source) {
        return new ApiKeys(source, Clock.systemUTC());
    }

    @Bean
    @ConditionalOnMissingBean
    Accounts accounts(DataSource source, Passwords passwords, ApiKeys keys) {
        return new Accounts(source, passwords, keys, Clock.systemUTC());
    }

    @Bean
    @ConditionalOnMissingBean
    SignIn signIn(DataSource source, Passwords passwords) {
        return new SignIn(source, passwords, Clock.systemUTC());
    }

    @Bean
    @ConditionalOnMissingBean
    AccountActs accountActs(DataSource source) {
        return new AccountActs(source, Clock.systemUTC());
    }

    @Bean
    AccountHalves accountHalves(DataSource source) {
        return new AccountHalves(source, Clock.systemUTC());
    }

    @Bean
    AccountList accountList(DataSource source) {
        return new AccountList(source, Clock.systemUTC());
    }

    @Bean
    AuthenticationProvider passwordLogin(SignIn signIn) {
        return new PasswordLogin(signIn);
    }
}
