package entente;

import entente.author.AuthorCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the application. */
@SpringBootApplication
public class Entente {

    public static void main(String[] args) {
        if (AuthorCommand.isAskedFor(args)) {
            System.exit(AuthorCommand.run(args));
        }
        SpringApplication.run(Entente.class, args);
    }
}
