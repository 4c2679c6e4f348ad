import type { CommentWords } from '../nl/comment-words.ts';

export const commentWords: CommentWords = {
  workload:
    'manque-de-temps pas-le-temps plus-de-temps peu-de-temps pression charge-de-travail stress* urgence* effectifs sous-effectif surcharge* horaire* débordé*',
  cooperation:
    'collabor* coopér* collègue* département* équipe* transmission* coordination entraide',
  leadership:
    'la-direction directeur* directrice* responsable* manager* management chef chefs supérieur* hiérarchi* encadrement dirigeant*',
  customers: 'client* clientèle plainte* réclamation* visiteur* usager* accueil',
  tools:
    'système* ordinateur* logiciel* scanner* outil* programme* matériel application* panne* réseau',
  rules: 'règles procédure* protocole* formulaire* autorisation* décid* décision* bureaucra*',
  knowledge: 'connaissance* formation* apprend* apprentissage compétence*',
  information:
    'information* communic* message* clair* flou* mail mails courriel* objectif* retours',
  appreciation:
    'reconnaissance reconnu* appréci* compliment* salaire* primes récompense* merci remerci* valoris*',
  planning:
    'planning planification livraison* livrer attente attendre rendez-vous facture* erreur* promesse* retard* délai*',
};
