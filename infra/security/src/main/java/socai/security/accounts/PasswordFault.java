package socai.security.accounts;

/** Why a password is not taken. */
public enum PasswordFault {
    TOO_SHORT,
    TOO_LONG,
    LIKE_LOGIN,
    TRIVIAL,
    /** The present password was not the right one. */
    WRONG,
    /** The new password is the present one. */
    SAME
}
