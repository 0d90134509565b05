package sharpsword.casework;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import sharpsword.casework.claims.NumberRegister;
import sharpsword.casework.party.Agencies;
import sharpsword.casework.party.Enterprises;
import sharpsword.casework.party.OfficerNames;
import sharpsword.casework.party.Officers;
import sharpsword.messaging.claim.Claims;
import sharpsword.reference.BuiltInPackages;
import sharpsword.reference.ReferenceKinds;
import sharpsword.reference.data.ReferenceData;

/** The parts that features share. */
@Configuration(proxyBeanMethods = false)
class CaseConfiguration {

    @Bean
    ReferenceData referenceData() {
        return new ReferenceData(ReferenceKinds.ALL, BuiltInPackages.load());
    }

    @Bean
    NumberRegister numberRegister(Claims claims, MongoOperations mongo) {
        return new NumberRegister(claims, mongo);
    }

    @Bean
    Officers officers(MongoOperations mongo) {
        return new Officers(mongo);
    }

    @Bean
    OfficerNames officerNames(MongoOperations mongo) {
        return new OfficerNames(mongo);
    }

    @Bean
    Agencies agencies(MongoOperations mongo) {
        return new Agencies(mongo);
    }

    @Bean
    Enterprises enterprises(MongoOperations mongo) {
        mongo.getCollection(Enterprises.COLLECTION).createIndex(new org.bson.Document("name", 1));
        return new Enterprises(mongo);
    }
}
