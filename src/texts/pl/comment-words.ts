import type { CommentWords } from '../nl/comment-words.ts';

export const commentWords: CommentWords = {
  workload:
    'brak-czasu mało-czasu więcej-czasu presja presji pośpiech* stres* grafik* obsad* nadgodzin* przeciąż* obciążeni* brak-ludzi',
  cooperation:
    'współprac* koleg* koleżan* dział działu działy działami działów zespoł* zespół wspólnie wzajemn*',
  leadership: 'kierowni* szef* dyrek* przełożon* lider* zarząd* menedżer* manager*',
  customers: 'klient* skarg* reklamac* odwiedzając* oddzwon*',
  tools: 'system* komputer* program programy skaner* narzędzi* sprzęt* aplikac* awari* laptop*',
  rules:
    'zasady zasad regul* procedur* formularz* zgody zgodę decyd* decyz* biurokrac* uprawnie* przepis*',
  knowledge: 'wiedza wiedzy wiedzę szkole* uczyć umiejętno* wdroż*',
  information: 'informac* komunik* wiadomo* jasn* niejasn* mail maile* celów zwrotn*',
  appreciation: 'docen* uznani* pochwa* pensj* płaca płace wynagrodz* premi* nagrod* dzięk* awans*',
  planning: 'planowan* dostaw* czekać czekają czekamy termin* faktur* błęd* błąd obietnic* opóźni*',
};
