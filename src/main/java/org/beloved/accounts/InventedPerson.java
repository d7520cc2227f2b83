package org.beloved.accounts;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.beloved.shared.AccountId;
import org.beloved.shared.EmailAddress;
import org.beloved.web.Language;

/** The people of the demonstration, all made up. Other rooms' demonstrations seat them by their account. */
public enum InventedPerson {
    RUTH("ruth@example.org", "Ruth Okafor-Lind"),
    MATEO("mateo@example.org", "Mateo Arriaga-Bell", Language.SPANISH, Standing.NEIGHBOR),
    SAMIRA("samira@example.org", "Samira Haddad-Wynn"),
    WALTER("walter@example.org", "Walter Pike-Osei"),
    LUCIA("lucia@example.org", "Lucía Ferreira-Moss"),
    GRACE("grace@example.org", "Grace Tanaka-Ortiz"),
    JOSEPH("joseph@example.org", "Joseph Amadi-Kern"),
    /** The guest adviser. */
    ADA("ada@example.org", "Ada Lindqvist-Rao"),
    DANA("dana@example.org", "Dana Brooks-Ilori", Language.ENGLISH, Standing.MODERATOR),
    ADMIN("admin@example.org", "Nell Sato-Whitfield", Language.ENGLISH, Standing.ADMINISTRATOR);

    /** Everybody knows it: {@code serve} refuses to start on a demonstration's data. */
    public static final String PASSPHRASE = "lantern river maple seven";

    private final EmailAddress email;
    private final String fullName;
    private final Language language;
    private final Standing standing;

    InventedPerson(String email, String fullName) {
        this(email, fullName, Language.ENGLISH, Standing.NEIGHBOR);
    }

    InventedPerson(String email, String fullName, Language language, Standing standing) {
        this.email = new EmailAddress(email);
        this.fullName = fullName;
        this.language = language;
        this.standing = standing;
    }

    /** The same in every demonstration. */
    public AccountId account() {
        return new AccountId(UUID.nameUUIDFromBytes(("demonstration:" + email).getBytes(StandardCharsets.UTF_8)));
    }

    public EmailAddress email() {
        return email;
    }

    public String fullName() {
        return fullName;
    }

    public Language language() {
        return language;
    }

    public Standing standing() {
        return standing;
    }
}
