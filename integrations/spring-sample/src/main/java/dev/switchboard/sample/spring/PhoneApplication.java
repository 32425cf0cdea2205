package dev.switchboard.sample.spring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A small company's phone line in Spring Boot: flow, router and settings find each other. */
@SpringBootApplication
public class PhoneApplication {

    /** Runs it until it is stopped. */
    public static void main(String[] args) {
        SpringApplication.run(PhoneApplication.class, args);
    }
}
