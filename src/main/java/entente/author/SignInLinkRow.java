package entente.author;

import java.time.OffsetDateTime;
import org.springframework.data.annotation.Id;

record SignInLinkRow(@Id String hash, String author, OffsetDateTime expires) {}
