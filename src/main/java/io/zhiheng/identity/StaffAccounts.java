package io.zhiheng.identity;

import io.zhiheng.shared.Role;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** The accounts of staff, for the module that knows who works where. Every act joins the caller's transaction. */
public interface StaffAccounts {

    /**
     * @param personName what the person is called: to this name work is attributed
     * @param name what the person signs in with; 4 to 32 letters, digits, underscores or Chinese characters
     * @param mobile 11 digits
     */
    record NewStaff(
            UUID institution, Set<Role> roles, String personName, String name, String password, String mobile) {}

    /**
     * Opens an account.
     *
     * @throws io.zhiheng.shared.RuleBroken at {@code name}, {@code password} or {@code mobile}, if the name is
     *     malformed or taken, the password too weak, the mobile taken
     */
    UUID open(NewStaff wish);

    /** Whether an account, of an enterprise or of staff, holds this mobile; {@code account} itself does not count. */
    boolean isMobileTaken(String mobile, UUID account);

    /** Takes over a changed name of the person or mobile. */
    void change(UUID account, String personName, String mobile, Set<Role> roles);

    /** Ends its sessions; from now on neither the password nor a token lets anybody in. Once is enough. */
    void close(UUID account);

    void reopen(UUID account);

    /** Those of the accounts to which an authenticator app is bound. */
    Set<UUID> withSecondFactor(Collection<UUID> accounts);

    /**
     * Takes away the authenticator app and the recovery codes and ends the sessions; a new app is bound at the next
     * sign-in. The person is told.
     *
     * @param reason why, for the person and the audit trail
     * @return false when no app was bound: nothing happens then
     */
    boolean resetSecondFactor(UUID account, String reason);

    /**
     * Gives a code that, together with a message to the person's mobile, gives a new password, once and for a day. One
     * given before is void. The person is told that there is one, not which.
     *
     * @return the code, which nobody can read again
     */
    String giveResetCode(UUID account, String reason);
}
