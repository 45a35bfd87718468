package nl.samenspel.chassis.sample;

import jakarta.enterprise.context.ApplicationScoped;
import nl.samenspel.chassis.outbox.AggregateRepository;

@ApplicationScoped
class Samples extends AggregateRepository<Sample> {}
