package entente;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the application. */
@SpringBootApplication
public class Entente {

    public static void main(String[] args) {
        SpringApplication.run(Entente.class, args);
    }
}
