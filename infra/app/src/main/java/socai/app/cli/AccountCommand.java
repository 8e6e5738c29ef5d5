package socai.app.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import socai.security.accounts.Account;
import socai.security.accounts.AccountId;
import socai.security.accounts.Accounts;
import socai.security.accounts.LoginTaken;
import socai.security.accounts.OneTimePassword;
import socai.security.administration.AccountActs;
import socai.security.administration.ActKind;
import socai.spine.PersonId;

/** The accounts of an installation, for whoever runs it: the first one cannot be made from within. */
@Command(
        name = "account",
        description = "Tài khoản đăng nhập / accounts to log in with",
        mixinStandardHelpOptions = true,
        subcommands = {AccountCommand.Create.class, AccountCommand.Reset.class})
final class AccountCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }

    private static void tell(String login, String password) {
        System.out.println(login + " " + password);
        System.out.println("Mật khẩu chỉ hiện một lần; hãy đăng nhập và đổi ngay. / The password is shown this once;"
                + " log in and change it.");
    }

    /** A new account with a password that is printed once. */
    @Command(name = "create", description = "Tạo tài khoản / make an account", mixinStandardHelpOptions = true)
    static final class Create implements Callable<Integer> {

        @Mixin
        private StoreOptions store = new StoreOptions();

        @Parameters(paramLabel = "LOGIN", description = "Tên đăng nhập / login")
        private String login = "";

        @Option(
                names = "--person",
                paramLabel = "PER-ID",
                description =
                        "Mã người dùng tài khoản; không có: tài khoản máy / who acts with it; absent: a machine's")
        private String person = "";

        @Option(names = "--language", defaultValue = "vi", description = "vi, en (default: ${DEFAULT-VALUE})")
        private String language = "vi";

        @Override
        public Integer call() {
            String password = OneTimePassword.random();
            try (ConfigurableApplicationContext context = store.existing()) {
                AccountId id = context.getBean(Accounts.class)
                        .invite(
                                login,
                                password,
                                person.isEmpty() ? Optional.empty() : Optional.of(PersonId.of(person)),
                                language,
                                true);
                context.getBean(AccountActs.class).record(ActKind.CREATED, id, Optional.empty());
            } catch (LoginTaken taken) {
                System.err.println("Tên đăng nhập đã có. / There is an account of that name.");
                return 1;
            } catch (IllegalArgumentException wrong) {
                System.err.println("Không đúng / not right: " + wrong.getMessage());
                return 2;
            }
            tell(login, password);
            return 0;
        }
    }

    /** A new password for somebody who lost theirs; a locked account is opened again. */
    @Command(name = "reset", description = "Cấp lại mật khẩu / give a new password", mixinStandardHelpOptions = true)
    static final class Reset implements Callable<Integer> {

        @Mixin
        private StoreOptions store = new StoreOptions();

        @Parameters(paramLabel = "LOGIN", description = "Tên đăng nhập / login")
        private String login = "";

        @Override
        public Integer call() {
            String password = OneTimePassword.random();
            try (ConfigurableApplicationContext context = store.existing()) {
                Accounts accounts = context.getBean(Accounts.class);
                Optional<Account> account = accounts.called(login);
                if (account.isEmpty()) {
                    System.err.println("Không có tài khoản này. / There is no such account.");
                    return 1;
                }
                accounts.resetPassword(account.get().id(), password);
                context.getBean(AccountActs.class)
                        .record(ActKind.RESET, account.get().id(), Optional.empty());
            }
            tell(login, password);
            return 0;
        }
    }
}
