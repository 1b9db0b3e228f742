package entente.author;

import java.util.Collection;
import java.util.List;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** An author as Spring Security knows one: by the id, which never changes. */
final class AuthorDetails implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 1;

    private final Author author;
    private String password;

    AuthorDetails(AuthorRow row) {
        this(row.author(), row.encodedPassword().orElse(""));
    }

    private AuthorDetails(Author author, String password) {
        this.author = author;
        this.password = password;
    }

    Author author() {
        return author;
    }

    /** The same under another name. */
    AuthorDetails renamed(Author newAuthor) {
        return new AuthorDetails(newAuthor, password);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_AUTHOR"));
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public String getUsername() {
        return author.id();
    }

    @Override
    public void eraseCredentials() {
        password = "";
    }
}
