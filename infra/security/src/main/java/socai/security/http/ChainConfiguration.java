package socai.security.http;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import socai.security.accounts.Accounts;
import socai.security.administration.AccountActs;
import socai.security.administration.AccountDesk;
import socai.security.administration.AccountHalves;
import socai.security.keys.ApiKeys;
import socai.security.login.KeyLogin;
import socai.security.login.Sessions;
import socai.security.login.StillGood;

/** Two ways in: a program with a personal key and no session, or a browser with a session and tokens against forgery. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class ChainConfiguration {

    @Bean
    SecurityContextRepository sessions() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    Sessions openSessions() {
        // As locks and keys: by the real clock, even while a demo’s clock stands elsewhere.
        return new Sessions(Clock.systemUTC());
    }

    @Bean
    AccountDesk accountDesk(
            Accounts accounts,
            AccountActs acts,
            AccountHalves halves,
            Sessions open,
            PlatformTransactionManager transactions) {
        return new AccountDesk(accounts, acts, halves, open, new TransactionTemplate(transactions), Clock.systemUTC());
    }

    @Bean
    @Order(1)
    SecurityFilterChain withKey(HttpSecurity http, ApiKeys keys, Accounts accounts) {
        Refusals refusals = new Refusals();
        // No cookie is looked at here, so there is nothing that another site could make a browser send.
        return http.securityMatcher(Paths::withKey)
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(new AnswerHeaders())
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .addFilterBefore(new KeyLogin(keys, accounts, refusals, refusals), AnonymousAuthenticationFilter.class)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain withSession(
            HttpSecurity http, Accounts accounts, SecurityContextRepository sessions, Sessions open) {
        Refusals refusals = new Refusals();
        HttpSessionRequestCache opened = new HttpSessionRequestCache();
        opened.setRequestMatcher(Paths::ofPage);
        return http.securityContext(context -> context.securityContextRepository(sessions))
                .requestCache(cache -> cache.requestCache(opened))
                .headers(new AnswerHeaders())
                .formLogin(form -> form.loginPage(Refusals.LOGIN)
                        .failureHandler(new NotSignedIn())
                        .defaultSuccessUrl("/"))
                .logout(out -> out.logoutUrl("/logout").logoutSuccessUrl(Refusals.LOGIN + "?ra"))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .authorizeHttpRequests(requests -> requests.requestMatchers(Paths.OPEN)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .addFilterBefore(
                        new StillGood(accounts, open, Paths::beforeOwnPassword, refusals),
                        AnonymousAuthenticationFilter.class)
                .build();
    }
}
